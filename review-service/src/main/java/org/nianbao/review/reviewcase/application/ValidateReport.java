package org.nianbao.review.reviewcase.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.FilingContext;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.RuleSet;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.reviewcase.model.RegionRef;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.SignOffFindings;
import org.nianbao.review.reviewcase.model.Submission;
import org.nianbao.review.reviewcase.model.Validation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second validation: the same rules again, on our own copy, and the signatures under it, whatever submission-service
 * said about them.
 */
@Service
public class ValidateReport {

    private static final Set<String> GOVERNMENTS =
            Set.of("TOWNSHIP", "COUNTY_GOVERNMENT", "PREFECTURE_GOVERNMENT", "PROVINCE_GOVERNMENT");

    private final Cases cases;
    private final Submissions submissions;
    private final Agencies agencies;
    private final ReportsBeside beside;
    private final CaseEvents events;
    private final Deadlines deadlines;

    ValidateReport(
            Cases cases,
            Submissions submissions,
            Agencies agencies,
            ReportsBeside beside,
            CaseEvents events,
            Deadlines deadlines) {
        this.cases = cases;
        this.submissions = submissions;
        this.agencies = agencies;
        this.beside = beside;
        this.events = events;
        this.deadlines = deadlines;
    }

    /** Whether what was found blocks. */
    @Transactional
    public boolean validate(String filingId) {
        ReviewCase reviewed = cases.require(filingId);
        Submission submission = submissions
                .find(filingId, reviewed.submission())
                .orElseThrow(() -> new IllegalStateException("nothing was submitted for " + filingId));
        CheckInput alone = CheckInput.of(submission.report()).forFiling(context(reviewed.opening()));
        CheckResult result = RuleSet.current().check(beside.of(reviewed.opening(), alone));
        List<Finding> unsigned =
                SignOffFindings.of(submission, reviewed.opening().year());
        Validation validation = new Validation(
                result.ruleSet(),
                Stream.concat(unsigned.stream(), result.findings().stream()).toList(),
                result.notChecked(),
                result.blocks() || !unsigned.isEmpty(),
                deadlines.now());
        submissions.validated(filingId, submission.number(), validation);
        events.validated(submission, validation);
        return validation.blocks();
    }

    /**
     * The filing as the rules need it. Null while the register's word about the agency has not reached us: without its
     * aliases a right title would be called wrong.
     */
    private @Nullable FilingContext context(FilingOpening opening) {
        return agencies.find(opening.agencyCode())
                .map(agency -> new FilingContext(
                        opening.year(),
                        opening.agencyName(),
                        Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
                                .toList(),
                        regionNames(opening),
                        GOVERNMENTS.contains(opening.agencyKind()),
                        agency.mayMakeRules()))
                .orElse(null);
    }

    private static List<String> regionNames(FilingOpening opening) {
        return opening.regionPath().stream().map(RegionRef::name).toList();
    }
}
