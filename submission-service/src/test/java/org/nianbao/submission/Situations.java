package org.nianbao.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.procedure.Declaration;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.draft.model.Draft;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.ApprovedFiling;
import org.nianbao.submission.filing.model.CorrectingFiling;
import org.nianbao.submission.filing.model.Edition;
import org.nianbao.submission.filing.model.ExemptFiling;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.FilingInReview;
import org.nianbao.submission.filing.model.OpenFiling;
import org.nianbao.submission.filing.model.PublishedFiling;
import org.nianbao.submission.filing.model.ReturnedFiling;
import org.nianbao.submission.filing.model.SubmittedFiling;
import org.nianbao.submission.submission.application.Submissions;
import org.nianbao.submission.submission.model.Handover;
import org.nianbao.submission.submission.model.Submission;

/** Puts a filing into a state of the table, with the draft and the submissions that belong to it. */
final class Situations {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final FilingDates DATES = new FilingDates(LocalDate.of(2099, 1, 20), LocalDate.of(2099, 1, 31));

    private final Filings filings;
    private final Drafts drafts;
    private final Submissions submissions;

    Situations(Filings filings, Drafts drafts, Submissions submissions) {
        this.filings = filings;
        this.drafts = drafts;
        this.submissions = submissions;
    }

    void put(FilingId id, String state) {
        filings.add(List.of(new OpenFiling(facts(id, 0, null))));
        Draft draft = new Draft(id, 1, Seeds.XINFANG.report(), null, "u-1002", AT);
        drafts.save(draft);
        Filing filing = filing(id, state);
        for (int number = 1; number <= filing.facts().submissions(); number++) {
            submissions.add(submission(draft, number));
        }
        filings.save(filing);
    }

    /** Hands a report in for a filing that is open. */
    void handIn(FilingId id, AnnualReport report) {
        handIn(id, report, 1);
    }

    /** The same for a filing that was handed in before, such as a correction. */
    void handIn(FilingId id, AnnualReport report, int number) {
        submissions.add(submission(new Draft(id, number, report, null, "u-1002", AT), number));
        filings.save((Filing) filings.find(id).orElseThrow().submit(AT));
    }

    private static Filing filing(FilingId id, String state) {
        Edition public1 = new Edition(1, 1);
        return switch (state) {
            case "OPEN" -> new OpenFiling(facts(id, 0, null));
            case "SUBMITTED" -> new SubmittedFiling(facts(id, 1, null));
            case "IN_REVIEW" -> new FilingInReview(facts(id, 1, null));
            case "RETURNED" -> new ReturnedFiling(facts(id, 1, null), 1, AT);
            case "APPROVED" -> new ApprovedFiling(facts(id, 1, null));
            case "PUBLISHED" -> new PublishedFiling(facts(id, 1, public1));
            case "CORRECTING" -> new CorrectingFiling(facts(id, 1, public1));
            case "SUBMITTED again" -> new SubmittedFiling(facts(id, 2, public1));
            case "IN_REVIEW again" -> new FilingInReview(facts(id, 2, public1));
            case "RETURNED again" -> new ReturnedFiling(facts(id, 2, public1), 1, AT);
            case "EXEMPT" -> new ExemptFiling(facts(id, 0, null), "机构撤销");
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static FilingFacts facts(FilingId id, int submissions, @Nullable Edition published) {
        return new FilingFacts(
                id,
                "卫辉市信访局",
                AgencyKind.DEPARTMENT,
                List.of("410000", "410700", "410781"),
                DATES,
                submissions,
                submissions == 0 ? null : AT,
                published);
    }

    private static Submission submission(Draft draft, int number) {
        return new Submission(
                draft.filingId(),
                number,
                number,
                AT,
                "u-1002",
                draft,
                number > 1,
                new CheckResult("2026.1", List.of()),
                new Handover(List.of(), List.of(), List.of(), new Declaration("u-2001", "leader"), List.of()));
    }
}
