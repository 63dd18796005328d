package org.nianbao.review.desk.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.review.desk.application.DeskEngine;
import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.reviewcase.process.LostRace;
import org.springframework.stereotype.Component;

@Component
class EngineDesks implements DeskEngine {

    private final TaskService tasks;

    EngineDesks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void complete(String taskId, Desk desk, DecisionKind decision) {
        LostRace.orStep("task " + taskId, () -> tasks.complete(taskId, Map.of(variable(desk), decision.name())));
    }

    private static String variable(Desk desk) {
        return switch (desk) {
            case AUTHORITY -> Variable.AUTHORITY_DECISION;
            case SECRECY -> Variable.SECRECY_DECISION;
            case INSPECTION -> Variable.INSPECTION_DECISION;
            case VALIDATION -> throw new IllegalArgumentException("nobody sits at " + desk);
        };
    }
}
