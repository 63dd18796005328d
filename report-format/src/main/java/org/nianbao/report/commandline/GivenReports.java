package org.nianbao.report.commandline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.LastYear;
import org.nianbao.report.rule.OtherReport;
import org.nianbao.report.text.CharacterForms;

/**
 * The reports given on one command line, each of which is compared with the others: those of other agencies for the same year
 * and with last year's where that is of the same agency. The same agency's report in two files is not another's.
 */
final class GivenReports {

    private final List<AnnualReport> reports = new ArrayList<>();
    private final Map<AnnualReport, OtherReport> compared = new IdentityHashMap<>();
    private final @Nullable AnnualReport lastYear;

    GivenReports(List<LoadedReport> loaded, @Nullable AnnualReport lastYear) {
        this.lastYear = lastYear;
        for (LoadedReport one : loaded) {
            if (one instanceof LoadedReport.Loaded report) {
                reports.add(report.report());
            }
        }
        if (reports.size() > 1) {
            reports.forEach(report -> compared.put(report, OtherReport.of(report.agencyName(), report)));
        }
    }

    /** The input of a check: the report, and what was given beside it. */
    CheckInput inputFor(LoadedReport.Loaded loaded) {
        AnnualReport report = loaded.report();
        CheckInput alone = CheckInput.of(report, loaded.reading()).withLastYear(LastYear.of(lastYearOf(report)));
        List<OtherReport> others = reports.stream()
                .filter(other -> isAnothers(other, report))
                .map(compared::get)
                .toList();
        return others.isEmpty() ? alone : alone.withOthers(others);
    }

    private static boolean isAnothers(AnnualReport other, AnnualReport report) {
        return other.year() == report.year()
                && !other.agencyName().isEmpty()
                && !report.agencyName().isEmpty()
                && !isSameAgency(other, report);
    }

    /** One report is compared with last year's in any case, whatever its agency is called by now. */
    private @Nullable AnnualReport lastYearOf(AnnualReport report) {
        AnnualReport before = lastYear;
        return before == null || reports.size() == 1 || isSameAgency(before, report) ? before : null;
    }

    /** With or without the regions before the name and 人民政府 behind it. */
    private static boolean isSameAgency(AnnualReport one, AnnualReport other) {
        String name = plain(one);
        String otherName = plain(other);
        return name.endsWith(otherName) || otherName.endsWith(name);
    }

    private static String plain(AnnualReport report) {
        return CharacterForms.folded(report.agencyName()).replaceFirst("(?<=.)人民政府$", "");
    }
}
