package org.nianbao.review.reviewcase.model;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.procedure.Declaration;
import org.nianbao.report.procedure.SignOff;

/**
 * A revision as it was handed in, with our own copy of the report.
 *
 * @param number 1, 2, … within the filing
 * @param drafters opaque ids of everybody who saved a draft of this filing
 * @param ruleSet version of the rule set it passed at submission
 * @param answers what the agency answers to the reasons of the last return
 */
public record Submission(
        String filingId,
        int number,
        int revision,
        String receiptNumber,
        Instant submittedAt,
        String submittedBy,
        List<String> drafters,
        List<SignOff> signOffs,
        List<Answer> explanations,
        List<Answer> overrides,
        Declaration declaration,
        String ruleSet,
        boolean correction,
        AnnualReport report,
        List<ReasonAnswer> answers) {

    public Submission {
        drafters = List.copyOf(drafters);
        signOffs = List.copyOf(signOffs);
        explanations = List.copyOf(explanations);
        overrides = List.copyOf(overrides);
        answers = List.copyOf(answers);
    }

    /** Whether it answers a return. */
    public boolean answers(int round) {
        return answers.stream().anyMatch(answer -> answer.round() == round);
    }

    /** What it answers to a reason of a return. */
    public Optional<ReasonAnswer> answer(int round, int position) {
        return answers.stream()
                .filter(answer -> answer.round() == round && answer.position() == position)
                .findFirst();
    }

    /** Everybody who drafted, submitted, signed or declared it: none of them may decide it at a desk. */
    public Set<String> people() {
        Set<String> people = new LinkedHashSet<>(drafters);
        people.add(submittedBy);
        people.add(declaration.subject());
        signOffs.forEach(signOff -> people.add(signOff.subject()));
        return people;
    }
}
