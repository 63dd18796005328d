package org.nianbao.submission.consolidation.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.submission.consolidation.model.CellShare;
import org.nianbao.submission.consolidation.model.CellTotals;
import org.nianbao.submission.consolidation.model.Contribution;
import org.nianbao.submission.consolidation.model.Drafting;
import org.nianbao.submission.consolidation.model.ExemptAgency;
import org.nianbao.submission.consolidation.model.MissingReport;
import org.nianbao.submission.consolidation.model.Movement;
import org.nianbao.submission.consolidation.model.Standing;
import org.nianbao.submission.filing.model.FilingFacts;

/**
 * What the reports of a government's subordinates add up to. Each filing counts in exactly one consolidated report: that of the
 * nearest government at its region or above it that consolidates, has a filing for the year and is not exempt; of a
 * consolidating government itself, of the nearest above. Vertical systems report to no local government
 * (国办公开办函〔2021〕30号, 二（一）). What counts is the published revision.
 *
 * <p>Pages are by agency code, beginning after {@code after}, at most {@code limit}.
 */
public interface Consolidations {

    /** How many have a report to add up. */
    Standing standing(FilingFacts consolidated);

    /** Every cell added up. */
    CellTotals totals(FilingFacts consolidated);

    /** Whose reports are added up, now and when the draft was consolidated. */
    List<Contribution> contributions(FilingFacts consolidated, String after, int limit);

    /** Whose report is not published. */
    List<MissingReport> missing(FilingFacts consolidated, String after, int limit);

    /** Who was released from filing. */
    List<ExemptAgency> exempt(FilingFacts consolidated, String after, int limit);

    /** What each report adds to a cell. */
    List<CellShare> shares(FilingFacts consolidated, NumberAddress cell, String after, int limit);

    /** Every cell added up over what a draft was consolidated from. */
    CellTotals totalsOf(FilingFacts consolidated, Drafting drafting);

    /** What came and went since. */
    Movement since(FilingFacts consolidated, Drafting drafting);

    /** The other government of the same region that consolidates it, when two are registered; the first by code does. */
    Optional<String> consolidatedBy(FilingFacts consolidated);
}
