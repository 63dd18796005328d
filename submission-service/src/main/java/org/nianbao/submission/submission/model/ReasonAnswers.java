package org.nianbao.submission.submission.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.filing.model.ReturnReason;
import org.nianbao.submission.filing.model.ReturnRound;

/**
 * The answers of a submission beside the return that they answer.
 *
 * @param returned null when nothing is to be answered
 */
record ReasonAnswers(List<ReasonAnswer> answers, @Nullable ReturnRound returned) {

    /** Answers to what was not asked, second answers, and refusals to correct that do not say why. */
    List<AnswerFault> faults() {
        List<AnswerFault> faults = new ArrayList<>();
        Set<Integer> answered = new HashSet<>();
        for (int at = 0; at < answers.size(); at++) {
            ReasonAnswer answer = answers.get(at);
            String pointer = "/answers/" + at;
            if (!isAsked(answer)) {
                faults.add(new AnswerFault(pointer, unknown(answer)));
            } else if (!answered.add(answer.position())) {
                faults.add(new AnswerFault(pointer, "第" + answer.position() + "条退回理由已经答复过，一条理由只答复一次"));
            }
            if (answer.answer() == AnswerKind.NOT_CORRECTED
                    && (answer.text() == null || answer.text().isBlank())) {
                faults.add(new AnswerFault(pointer + "/text", "不改正的，应当写明为什么"));
            }
        }
        return faults;
    }

    /** The reasons without an answer, in order. */
    List<ReturnReason> unanswered() {
        if (returned == null) {
            return List.of();
        }
        return returned.reasons().stream()
                .filter(reason -> answers.stream().noneMatch(answer -> answer.position() == reason.position()))
                .toList();
    }

    private boolean isAsked(ReasonAnswer answer) {
        return returned != null
                && answer.round() == returned.round()
                && returned.reasons().stream().anyMatch(reason -> reason.position() == answer.position());
    }

    private String unknown(ReasonAnswer answer) {
        return returned == null
                ? "没有等待答复的退回理由"
                : "最近一次是第" + returned.round() + "次退回，共" + returned.reasons().size() + "条理由，没有第" + answer.round()
                        + "次退回的第" + answer.position() + "条";
    }
}
