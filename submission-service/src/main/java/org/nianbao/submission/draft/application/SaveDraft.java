package org.nianbao.submission.draft.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.Digest;
import org.nianbao.edge.audit.Audit;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.submission.draft.model.CheckedDraft;
import org.nianbao.submission.draft.model.Draft;
import org.nianbao.submission.draft.model.DraftRefused;
import org.nianbao.submission.draft.model.DraftStale;
import org.nianbao.submission.draft.model.DraftStep;
import org.nianbao.submission.draft.model.ExpectedVersion;
import org.nianbao.submission.draft.model.UnknownImport;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Refusal;
import org.nianbao.submission.season.application.FrozenSeasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves drafts and reads them back, with the findings of the rules. */
@Service
public class SaveDraft {

    private final Filings filings;
    private final FrozenSeasons seasons;
    private final Drafts drafts;
    private final Imports imports;
    private final CheckReport rules;
    private final Audit audit;
    private final Clock clock;

    SaveDraft(
            Filings filings,
            FrozenSeasons seasons,
            Drafts drafts,
            Imports imports,
            CheckReport rules,
            Audit audit,
            Clock clock) {
        this.filings = filings;
        this.seasons = seasons;
        this.drafts = drafts;
        this.imports = imports;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves a draft; one that breaks rules is saved all the same.
     *
     * @param importId the imported file that the report was read from, unchanged; null when a person wrote it
     * @param expected the version that the writer has seen
     */
    @Transactional
    public DraftStep save(
            FilingId id, AnnualReport report, @Nullable UUID importId, ExpectedVersion expected, String by) {
        Filing filing = filings.lock(id).orElseThrow();
        var frozen = seasons.refusal(id.year());
        if (frozen.isPresent()) {
            return new DraftRefused(frozen.get());
        }
        if (!filing.editable()) {
            return new DraftRefused(Refusal.notEditable(filing.state()));
        }
        long current = drafts.find(id).map(Draft::version).orElse(0L);
        if (!expected.allows(current)) {
            return new DraftStale(current);
        }
        if (importId != null && imports.reading(id, importId).isEmpty()) {
            return new UnknownImport(importId);
        }
        Draft draft = new Draft(id, current + 1, report, importId, by, clock.instant());
        drafts.save(draft);
        audit.recordAs(
                by,
                id.toString(),
                "draft-saved",
                current == 0 ? null : Map.of("version", current),
                new Saved(draft.version(), Digest.of(ReportJson.writeString(report)), importId));
        return new CheckedDraft(draft, rules.check(filing.facts(), draft));
    }

    /**
     * What the audit log holds of a draft.
     *
     * @param report the hash of the report's JSON
     */
    private record Saved(
            long version, String report, @Nullable UUID importId) {}

    /** The draft as it stands, with its findings. */
    @Transactional(readOnly = true)
    public Optional<CheckedDraft> read(Filing filing) {
        return drafts.find(filing.id()).map(draft -> new CheckedDraft(draft, rules.check(filing.facts(), draft)));
    }
}
