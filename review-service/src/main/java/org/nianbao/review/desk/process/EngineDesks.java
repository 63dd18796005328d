package org.nianbao.review.desk.process;

import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.review.desk.application.DeskEngine;
import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.desk.model.Desk;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class EngineDesks implements DeskEngine {

    private final TaskService tasks;

    EngineDesks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void complete(String taskId, Desk desk, DecisionKind decision) {
        try {
            tasks.complete(taskId, Map.of(variable(desk), decision.name()));
        } catch (OptimisticLockingException met) {
            throw new OptimisticLockingFailureException("task " + taskId, met);
        }
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
