package org.nianbao.submission.submission.model;

import java.util.List;
import org.nianbao.report.procedure.SignOffFault;
import org.nianbao.submission.draft.model.DraftStale;
import org.nianbao.submission.filing.model.Refusal;
import org.nianbao.submission.filing.model.ReturnReason;

/** Handing in was not possible at all. */
public sealed interface NotSubmitted extends SubmitStep {

    /** The state does not allow it. */
    record WrongState(Refusal refusal) implements NotSubmitted {}

    /** The draft has changed since the caller saw it. */
    record Stale(DraftStale draft) implements NotSubmitted {}

    /** Signatures or the declaration are missing or wrong (程序缺失). */
    record ProcedureIncomplete(List<SignOffFault> faults) implements NotSubmitted {}

    /** Explanations or overrides that fit no finding, or a finding that has two. */
    record AnswersUnfit(List<AnswerFault> faults) implements NotSubmitted {}

    /** Answers to reasons that nobody gave, second answers, refusals to correct without a word why. */
    record ReasonAnswersUnfit(List<AnswerFault> faults) implements NotSubmitted {}

    /** Reasons of the last return that were not answered. */
    record ReasonsUnanswered(int round, List<ReturnReason> reasons) implements NotSubmitted {}

    /** There is nothing to hand in. */
    record NoDraft() implements NotSubmitted {}
}
