package org.nianbao.submission.publication.application;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.agency.application.Agencies;
import org.nianbao.submission.agency.application.AgencyHistory;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.agency.model.AgencyChange;
import org.nianbao.submission.agency.model.AgencyChangeKind;
import org.nianbao.submission.publication.model.PublishedReport;
import org.springframework.stereotype.Service;

/** How the public pages name an agency whose report is read after it was renamed, merged or abolished. */
@Service
public class AgencyNames {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.SIMPLIFIED_CHINESE);

    private final Agencies agencies;
    private final AgencyHistory history;

    AgencyNames(Agencies agencies, AgencyHistory history) {
        this.agencies = agencies;
        this.history = history;
    }

    /** The name the report was filed under, with the former one (原…) or the present one (现…) beside it. */
    public String shown(PublishedReport report) {
        List<String> former = history.of(report.agencyCode()).stream()
                .filter(change -> change.kind() == AgencyChangeKind.RENAMED)
                .map(AgencyChange::formerName)
                .filter(name -> !name.equals(report.agencyName()))
                .distinct()
                .toList();
        String present = present(report);
        if (!present.equals(report.agencyName())) {
            return report.agencyName() + "（现" + present + "）";
        }
        return former.isEmpty() ? report.agencyName() : report.agencyName() + "（原" + String.join("、", former) + "）";
    }

    /** What became of the agency, oldest first, each in one sentence. */
    public List<String> history(PublishedReport report) {
        List<AgencyChange> changes = history.of(report.agencyCode());
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            String next = i + 1 < changes.size() ? changes.get(i + 1).formerName() : present(report);
            sentences.add(sentence(changes.get(i), next));
        }
        return sentences;
    }

    private String present(PublishedReport report) {
        return agencies.find(report.agencyCode()).map(Agency::name).orElse(report.agencyName());
    }

    private String sentence(AgencyChange change, String next) {
        String day = DAY.format(change.effectiveOn());
        return switch (change.kind()) {
            case RENAMED -> day + "由“" + change.formerName() + "”更名为“" + next + "”";
            case MERGED -> day + "并入“" + name(change.successor()) + "”";
            case ABOLISHED -> day + "撤销";
        };
    }

    private String name(@Nullable String code) {
        return code == null ? "" : agencies.find(code).map(Agency::name).orElse(code);
    }
}
