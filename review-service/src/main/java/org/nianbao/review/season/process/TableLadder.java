package org.nianbao.review.season.process;

import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.nianbao.bpmn.EscalationLadderTable;
import org.nianbao.bpmn.ReminderLadderTable;
import org.nianbao.review.reviewcase.application.NoticeRecipients;
import org.nianbao.review.season.application.Ladder;
import org.nianbao.review.season.model.LadderStep;
import org.springframework.stereotype.Component;

/** The ladder in the decision tables that are deployed with the models. */
@Component
class TableLadder implements Ladder {

    private final DecisionService decisions;
    private final NoticeRecipients recipients;

    TableLadder(DecisionService decisions, NoticeRecipients recipients) {
        this.decisions = decisions;
        this.recipients = recipients;
    }

    @Override
    public Optional<LadderStep> rung(int daysLeft) {
        return daysLeft >= 0 ? reminder(daysLeft) : escalation(-daysLeft);
    }

    private Optional<LadderStep> reminder(int daysLeft) {
        return row(
                        ReminderLadderTable.KEY,
                        Variables.createVariables().putValue(ReminderLadderTable.Input.DAYS_LEFT, daysLeft))
                .map(row -> text(row, ReminderLadderTable.Output.STEP))
                .map(step -> new LadderStep(step, false, recipients.of(step)));
    }

    private Optional<LadderStep> escalation(int daysOverdue) {
        return row(
                        EscalationLadderTable.KEY,
                        Variables.createVariables().putValue(EscalationLadderTable.Input.DAYS_OVERDUE, daysOverdue))
                .map(row -> {
                    String step = text(row, EscalationLadderTable.Output.STEP);
                    boolean daily =
                            text(row, EscalationLadderTable.Output.FREQUENCY).equals("DAILY");
                    return new LadderStep(step, daily, recipients.of(step));
                });
    }

    private Optional<DmnDecisionRuleResult> row(String table, VariableMap input) {
        @Nullable
        DmnDecisionRuleResult first =
                decisions.evaluateDecisionTableByKey(table, input).getFirstResult();
        return Optional.ofNullable(first);
    }

    private static String text(DmnDecisionRuleResult row, String output) {
        return row.<String>getEntry(output);
    }
}
