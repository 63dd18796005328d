package org.nianbao.submission.submission.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.etag.ETag;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.report.procedure.SignOffFault;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.FindingJson;
import org.nianbao.submission.filing.web.FilingViews;
import org.nianbao.submission.submission.model.AnswerFault;
import org.nianbao.submission.submission.model.Blocked;
import org.nianbao.submission.submission.model.NotSubmitted;
import org.nianbao.submission.submission.model.SubmitStep;
import org.nianbao.submission.submission.model.Unanswered;
import org.springframework.http.HttpStatus;

/** The problem documents of a submission that was not accepted. */
final class SubmissionProblems {

    private SubmissionProblems() {}

    static ProblemException of(SubmitStep step) {
        if (step instanceof Blocked blocked) {
            ProblemException problem = new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "blocking-findings",
                    "年报有" + blocked.result().blocking().size() + "处错误，改正后才能提交；草稿已保留。");
            return checked(problem, blocked.result());
        }
        if (step instanceof Unanswered unanswered) {
            ProblemException problem = new ProblemException(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "findings-unanswered",
                            "还有" + unanswered.unanswered().size() + "处提示没有说明理由，请逐条改正或说明；草稿已保留。")
                    .with("unanswered", FindingJson.writeAll(unanswered.unanswered()));
            return checked(problem, unanswered.result());
        }
        if (step instanceof NotSubmitted.Stale stale) {
            return ETag.stale(stale.draft().current());
        }
        if (step instanceof NotSubmitted.ProcedureIncomplete incomplete) {
            return procedure(incomplete.faults());
        }
        if (step instanceof NotSubmitted.AnswersUnfit unfit) {
            return answers(unfit.faults());
        }
        if (step instanceof NotSubmitted.ReasonAnswersUnfit unfit) {
            return reasonAnswers(unfit.faults());
        }
        if (step instanceof NotSubmitted.ReasonsUnanswered unanswered) {
            return reasons(unanswered);
        }
        if (step instanceof NotSubmitted.WrongState wrong) {
            return FilingViews.conflict(wrong.refusal());
        }
        return new ProblemException(HttpStatus.CONFLICT, "no-draft", "还没有草稿，请先导入文件或填写年报。");
    }

    /** With all that the rules say, in the form of {@code check --json}. */
    private static ProblemException checked(ProblemException problem, CheckResult result) {
        return problem.with("ruleSet", result.ruleSet())
                .with("findings", FindingJson.writeAll(result.findings()))
                .with("notChecked", FindingJson.writeNotChecked(result.notChecked()));
    }

    private static ProblemException procedure(List<SignOffFault> faults) {
        String sentences = faults.stream().map(SignOffFault::message).collect(Collectors.joining("；"));
        ProblemException problem = new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT, "procedure-incomplete", "签字手续不全：" + sentences + "。草稿已保留。");
        faults.forEach(fault -> problem.field(fault.pointer(), fault.message()));
        return problem;
    }

    private static ProblemException reasonAnswers(List<AnswerFault> faults) {
        ProblemException problem = new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "reason-answers-unfit",
                "有" + faults.size() + "处答复与退回理由对不上，见 errors；草稿已保留。");
        faults.forEach(fault -> problem.field(fault.pointer(), fault.message()));
        return problem;
    }

    private static ProblemException reasons(NotSubmitted.ReasonsUnanswered unanswered) {
        String positions = unanswered.reasons().stream()
                .map(reason -> Integer.toString(reason.position()))
                .collect(Collectors.joining("、"));
        return new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "reasons-unanswered",
                        "第" + unanswered.round() + "次退回的理由还有"
                                + unanswered.reasons().size() + "条没有答复：第" + positions + "条。请逐条说明已改正，或者不改正的原因；草稿已保留。")
                .with(
                        "unanswered",
                        unanswered.reasons().stream()
                                .map(reason -> new UnansweredReason(
                                        unanswered.round(),
                                        reason.position(),
                                        reason.code(),
                                        reason.address(),
                                        reason.text()))
                                .toList());
    }

    /** A reason that waits for an answer, named as an answer names it. */
    record UnansweredReason(
            int round, int position, String code, @Nullable String address, String text) {}

    private static ProblemException answers(List<AnswerFault> faults) {
        ProblemException problem = new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT, "answers-unfit", "有" + faults.size() + "处说明与检查结果对不上，见 errors；草稿已保留。");
        faults.forEach(fault -> problem.field(fault.pointer(), fault.message()));
        return problem;
    }
}
