package org.nianbao.submission.submission.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.procedure.Declaration;
import org.nianbao.report.procedure.SignOff;
import org.nianbao.report.procedure.SignOffFault;
import org.nianbao.report.procedure.SignOffs;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.Finding;
import org.nianbao.submission.filing.model.ReturnReason;
import org.nianbao.submission.filing.model.ReturnRound;

/**
 * What the agency says when it hands a report in.
 *
 * @param answers one for each reason of the last return
 */
public record Handover(
        List<Explanation> explanations,
        List<FindingOverride> overrides,
        List<SignOff> signOffs,
        Declaration declaration,
        List<ReasonAnswer> answers) {

    public Handover {
        explanations = List.copyOf(explanations);
        overrides = List.copyOf(overrides);
        signOffs = List.copyOf(signOffs);
        answers = List.copyOf(answers);
    }

    /**
     * What is missing or wrong in the signatures and the declaration; empty when nothing is.
     *
     * @param year the reporting year
     * @param savedBy who saved the draft that is handed in
     */
    public List<SignOffFault> faults(int year, Instant now, Submitter submitter, String savedBy) {
        return Stream.concat(
                        new SignOffs(signOffs, declaration).faults(year, now, submitter.subject()).stream(),
                        new TokenCheck(submitter, savedBy).faults(signOffs, declaration).stream())
                .toList();
    }

    /** Warnings without an explanation and B* findings without an override, in the order of the findings. */
    public List<Finding> unanswered(CheckResult result) {
        Set<String> explained = new HashSet<>();
        explanations.forEach(explanation -> explained.add(explanation.findingId()));
        Set<String> overridden = new HashSet<>();
        overrides.forEach(override -> overridden.add(override.findingId()));
        return Stream.concat(
                        result.overridable().stream().filter(finding -> !overridden.contains(finding.id())),
                        result.warnings().stream().filter(finding -> !explained.contains(finding.id())))
                .toList();
    }

    /** Answers to what the last return did not ask, second answers, and refusals to correct without a word why. */
    public List<AnswerFault> reasonFaults(@Nullable ReturnRound returned) {
        return new ReasonAnswers(answers, returned).faults();
    }

    /** The reasons of the last return without an answer, in order. */
    public List<ReturnReason> unansweredReasons(@Nullable ReturnRound returned) {
        return new ReasonAnswers(answers, returned).unanswered();
    }

    /** Explanations and overrides of what is no finding of this report, and the second one of the same finding. */
    public List<AnswerFault> answerFaults(CheckResult result) {
        Set<String> ids = new HashSet<>();
        result.findings().forEach(finding -> ids.add(finding.id()));
        List<AnswerFault> faults = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        answeredFindings().forEach((pointer, finding) -> {
            if (!ids.contains(finding)) {
                faults.add(new AnswerFault(pointer, "检查结果中没有“" + finding + "”"));
            } else if (!answered.add(finding)) {
                faults.add(new AnswerFault(pointer, "“" + finding + "”已经说明过，一处提示只说明一次"));
            }
        });
        return faults;
    }

    /** The ids of the findings that are answered, by where they stand in the request. */
    private Map<String, String> answeredFindings() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int at = 0; at < explanations.size(); at++) {
            answers.put(
                    "/explanations/" + at + "/findingId", explanations.get(at).findingId());
        }
        for (int at = 0; at < overrides.size(); at++) {
            answers.put("/overrides/" + at + "/findingId", overrides.get(at).findingId());
        }
        return answers;
    }
}
