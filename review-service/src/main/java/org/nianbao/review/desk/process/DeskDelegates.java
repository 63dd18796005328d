package org.nianbao.review.desk.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.review.desk.application.ApproveReport;
import org.nianbao.review.desk.application.PlaceDesks;
import org.nianbao.review.desk.application.ReturnReport;
import org.nianbao.review.desk.application.RunDesk;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskLevel;
import org.nianbao.review.desk.model.InspectionMode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The delegates and listeners of the desks, named as the model names them. */
@Configuration(proxyBeanMethods = false)
class DeskDelegates {

    @Bean
    JavaDelegate prepareDesks(PlaceDesks place) {
        return execution -> {
            group(execution, place, Desk.AUTHORITY, Variable.AUTHORITY_LEVEL, Variable.AUTHORITY_GROUP);
            group(execution, place, Desk.SECRECY, Variable.SECRECY_LEVEL, Variable.SECRECY_GROUP);
            execution.setVariable(Variable.DESK_DUE_AT, Date.from(place.dueAt()));
        };
    }

    @Bean
    JavaDelegate decideInspection(PlaceDesks place) {
        return execution -> {
            InspectionMode mode = InspectionMode.valueOf((String) execution.getVariable(Variable.INSPECTION));
            execution.setVariable(
                    Variable.INSPECTION_REQUIRED, place.inspected(execution.getProcessBusinessKey(), mode));
            group(execution, place, Desk.INSPECTION, Variable.INSPECTION_LEVEL, Variable.INSPECTION_GROUP);
            execution.setVariable(Variable.DESK_DUE_AT, Date.from(place.dueAt()));
        };
    }

    private static void group(
            DelegateExecution execution, PlaceDesks place, Desk desk, String levelVariable, String groupVariable) {
        DeskLevel level = DeskLevel.valueOf((String) execution.getVariable(levelVariable));
        String scope = place.scope(execution.getProcessBusinessKey(), level);
        execution.setVariable(groupVariable, new CandidateGroup(desk, scope).written());
    }

    @Bean
    JavaDelegate informInspection(PlaceDesks place) {
        return execution -> place.inform(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate approveReport(ApproveReport approve) {
        return execution -> approve.approve(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate returnReport(ReturnReport returns) {
        return execution -> execution.setVariable(
                Variable.REWORK_DUE_AT, Date.from(returns.returnReport(execution.getProcessBusinessKey())));
    }

    @Bean
    JavaDelegate announceDeskOverdue(RunDesk desks) {
        return execution -> desks.overdue(
                execution.getProcessBusinessKey(), Desk.valueOf((String) execution.getVariable(Variable.DESK)));
    }

    @Bean
    TaskListener openDesk(RunDesk desks) {
        return task -> {
            CandidateGroup group =
                    CandidateGroup.parse(task.getCandidates().iterator().next().getGroupId());
            desks.open(
                    task.getId(),
                    task.getExecution().getProcessBusinessKey(),
                    group.desk(),
                    group.scope(),
                    task.getDueDate().toInstant());
        };
    }

    @Bean
    TaskListener closeDesk(RunDesk desks) {
        return task -> desks.close(task.getId());
    }
}
