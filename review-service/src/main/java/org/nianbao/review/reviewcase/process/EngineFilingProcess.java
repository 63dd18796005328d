package org.nianbao.review.reviewcase.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.nianbao.bpmn.AnnualReportModel.Message;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.review.reviewcase.application.FilingProcess;
import org.nianbao.review.reviewcase.application.NotWaitingException;
import org.nianbao.review.reviewcase.application.ProcessRuns;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.springframework.stereotype.Component;

/** The process of a filing in the engine, one instance at a time. */
@Component
class EngineFilingProcess implements FilingProcess {

    private final RuntimeService runtime;
    private final ProcessRuns runs;
    private final Clock clock;

    EngineFilingProcess(RuntimeService runtime, ProcessRuns runs, Clock clock) {
        this.runtime = runtime;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public void open(ReviewCase opened) {
        VariableMap variables = Variables.createVariables();
        variables.put(Variable.OVERDUE_AT, Date.from(opened.opening().overdueAt()));
        start(Message.FILING_OPENED, opened, variables);
    }

    @Override
    public void openCorrection(ReviewCase published, Instant reworkDueAt) {
        VariableMap variables = Variables.createVariables();
        variables.put(Variable.REWORK_DUE_AT, Date.from(reworkDueAt));
        start(Message.CORRECTION_OPENED, published, variables);
    }

    private void start(String message, ReviewCase started, VariableMap variables) {
        runs.begin(started.filingId(), clock.instant());
        ProcessInstance instance = runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(started.filingId())
                .setVariables(variables
                        .putValue(Variable.FILING_ID, started.filingId())
                        .putValue(Variable.AGENCY_KIND, started.opening().agencyKind())
                        .putValue(
                                Variable.REGION_LEVEL,
                                started.opening().region().level()))
                .correlateStartMessage();
        runs.started(started.filingId(), instance.getProcessInstanceId());
    }

    @Override
    public void reportSubmitted(String filingId, int submission) {
        correlate(filingId, Message.REPORT_SUBMITTED, Map.of(Variable.SUBMISSION_NUMBER, submission));
    }

    @Override
    public void reportWithdrawn(String filingId, Instant reworkDueAt) {
        correlate(filingId, Message.REPORT_WITHDRAWN, Map.of(Variable.REWORK_DUE_AT, Date.from(reworkDueAt)));
    }

    @Override
    public void reportPublished(String filingId) {
        correlate(filingId, Message.REPORT_PUBLISHED, Map.of());
    }

    @Override
    public void correctionAbandoned(String filingId) {
        correlate(filingId, Message.CORRECTION_ABANDONED, Map.of());
    }

    @Override
    public void filingExempted(String filingId) {
        correlate(filingId, Message.FILING_EXEMPTED, Map.of());
    }

    @Override
    public void dueDateExtended(String filingId, Instant overdueAt) {
        Date date = Date.from(overdueAt);
        Date rework = (Date) runtime.getVariable(instanceOf(filingId), Variable.REWORK_DUE_AT);
        correlate(
                filingId,
                Message.DUE_DATE_EXTENDED,
                Map.of(
                        Variable.OVERDUE_AT,
                        date,
                        // a deadline already given may lie after the new date
                        Variable.REWORK_DUE_AT,
                        rework != null && rework.after(date) ? rework : date));
    }

    private String instanceOf(String filingId) {
        return runs.running(filingId).orElseThrow(() -> new IllegalStateException("no process runs for " + filingId));
    }

    private void correlate(String filingId, String message, Map<String, Object> variables) {
        String instance = instanceOf(filingId);
        try {
            LostRace.orStep(
                    filingId + " " + message,
                    () -> runtime.createMessageCorrelation(message)
                            .processInstanceId(instance)
                            .setVariables(variables)
                            .correlate());
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new NotWaitingException(filingId, message, notWaiting);
        }
    }
}
