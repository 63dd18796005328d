package org.nianbao.submission.draft.application;

import java.util.List;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.LastYear;
import org.nianbao.report.rule.OtherReports;
import org.nianbao.report.rule.Publication;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.FilingState;
import org.springframework.stereotype.Service;

/**
 * Tells the rules what this service knows beside a report: last year's, others', subordinates' and the date
 * (docs/adr/0012-what-the-rules-are-told.md). What it does not know it does not guess; the rules then say what they could not
 * check.
 */
@Service
class ReportsBeside {

    /** A county has 30 to 60 filings, the departments of a prefecture or province are about as many. */
    private static final int MOST_OTHERS = 200;

    private final Filings filings;
    private final PublicRecord publicRecord;
    private final Subordinates subordinates;

    ReportsBeside(Filings filings, PublicRecord publicRecord, Subordinates subordinates) {
        this.filings = filings;
        this.publicRecord = publicRecord;
        this.subordinates = subordinates;
    }

    /** The same input, told what is known beside it. */
    CheckInput of(FilingFacts filing, CheckInput alone) {
        CheckInput told = alone.withLastYear(lastYear(filing.id()))
                .withOthers(new OtherReports(publicRecord.besides(filing, MOST_OTHERS), false))
                .atPublication(new Publication(null, null, null, filing.dates().publishBy()));
        return switch (filing.agencyKind()) {
            case DEPARTMENT, GOVERNMENT_OFFICE, TOWNSHIP -> told.withSubordinates(List.of());
            case COUNTY_GOVERNMENT, PREFECTURE_GOVERNMENT, PROVINCE_GOVERNMENT ->
                told.withSubordinates(subordinates.of(filing));
            case VERTICAL_SYSTEM -> told;
        };
    }

    /**
     * The published report. There was none only when the agency was released from filing last year: one without a filing may
     * have published elsewhere, and one that never handed in may still be asked for its figures.
     */
    private LastYear lastYear(FilingId id) {
        FilingId before = new FilingId(id.year() - 1, id.agencyCode());
        return publicRecord
                .of(before.agencyCode(), before.year())
                .map(LastYear::of)
                .orElseGet(() -> wasExempt(before) ? LastYear.none() : LastYear.unknown());
    }

    private boolean wasExempt(FilingId before) {
        return filings.find(before)
                .filter(filing -> filing.state() == FilingState.EXEMPT)
                .isPresent();
    }
}
