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
import org.nianbao.bpmn.AnnualReportModel;
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
        start(AnnualReportModel.MESSAGE_FILING_OPENED, opened, Variables.createVariables());
    }

    @Override
    public void openCorrection(ReviewCase published) {
        start(AnnualReportModel.MESSAGE_CORRECTION_OPENED, published, Variables.createVariables());
    }

    private void start(String message, ReviewCase started, VariableMap variables) {
        runs.begin(started.filingId(), clock.instant());
        ProcessInstance instance = runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(started.filingId())
                .setVariables(variables
                        .putValue(AnnualReportModel.VARIABLE_AGENCY_KIND, started.opening().agencyKind())
                        .putValue(AnnualReportModel.VARIABLE_REGION_LEVEL, started.opening().region().level())
                        .putValue(AnnualReportModel.VARIABLE_OVERDUE_AT, Date.from(started.opening().overdueAt())))
                .correlateStartMessage();
        runs.started(started.filingId(), instance.getProcessInstanceId());
    }

    @Override
    public void reportSubmitted(String filingId, int submission) {
        correlate(filingId, AnnualReportModel.MESSAGE_REPORT_SUBMITTED, Map.of());
    }

    @Override
    public void reportWithdrawn(String filingId, Instant reworkDueAt) {
        correlate(
                filingId,
                AnnualReportModel.MESSAGE_REPORT_WITHDRAWN,
                Map.of(AnnualReportModel.VARIABLE_REWORK_DUE_AT, Date.from(reworkDueAt)));
    }

    @Override
    public void reportPublished(String filingId) {
        correlate(filingId, AnnualReportModel.MESSAGE_REPORT_PUBLISHED, Map.of());
    }

    @Override
    public void correctionAbandoned(String filingId) {
        correlate(filingId, AnnualReportModel.MESSAGE_CORRECTION_ABANDONED, Map.of());
    }

    @Override
    public void filingExempted(String filingId) {
        correlate(filingId, AnnualReportModel.MESSAGE_FILING_EXEMPTED, Map.of());
    }

    @Override
    public void dueDateExtended(String filingId, Instant overdueAt) {
        Date date = Date.from(overdueAt);
        correlate(
                filingId,
                AnnualReportModel.MESSAGE_DUE_DATE_EXTENDED,
                Map.of(
                        AnnualReportModel.VARIABLE_OVERDUE_AT, date,
                        AnnualReportModel.VARIABLE_REWORK_DUE_AT, date));
    }

    private void correlate(String filingId, String message, Map<String, Object> variables) {
        String instance = runs.running(filingId)
                .orElseThrow(() -> new IllegalStateException("no process runs for " + filingId));
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceId(instance)
                    .setVariables(variables)
                    .correlate();
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new NotWaitingException(filingId, message, notWaiting);
        }
    }
}
