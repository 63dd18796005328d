package org.nianbao.review.desk.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.procedure.SignOff;
import org.nianbao.report.procedure.SignOffRole;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Publication;
import org.nianbao.report.rule.RuleSet;
import org.nianbao.review.reviewcase.model.Submission;

/**
 * What the rules on publication say of a submission were it published on a day: D-01, no publication without secrecy review
 * and sign-off before it; D-02, in time (条例 articles 17 and 49).
 */
public final class BeforePublication {

    private static final Set<String> RULES = Set.of("D-01", "D-02");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private BeforePublication() {}

    /** The approval of the secrecy desk, which carries its opinion. */
    public static Optional<Decision> secrecyOpinion(List<Decision> decisions, int submission) {
        return decisions.stream()
                .filter(decision -> decision.submissionNumber() == submission)
                .filter(decision -> decision.desk() == Desk.SECRECY)
                .filter(decision -> decision.decision() == DecisionKind.APPROVE)
                .findFirst();
    }

    /** The findings, none when it may be published on that day. */
    public static List<Finding> findings(
            Submission submission, List<Decision> decisions, LocalDate publishBy, LocalDate day) {
        Publication publication = new Publication(
                date(secrecyOpinion(decisions, submission.number())
                        .map(Decision::at)
                        .orElse(null)),
                date(signedOff(submission)),
                day,
                publishBy);
        CheckInput input = CheckInput.of(submission.report()).atPublication(publication);
        return RuleSet.current().rules().stream()
                .filter(rule -> RULES.contains(rule.code()))
                .flatMap(rule -> rule.check(input).stream())
                .toList();
    }

    private static @Nullable Instant signedOff(Submission submission) {
        return submission.signOffs().stream()
                .filter(signOff -> SignOffRole.of(signOff.role())
                        .filter(SignOffRole::leads)
                        .isPresent())
                .map(SignOff::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate date(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, SHANGHAI);
    }
}
