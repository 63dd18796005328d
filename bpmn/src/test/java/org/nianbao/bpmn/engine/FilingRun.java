package org.nianbao.bpmn.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.nianbao.bpmn.AnnualReportModel.Delegate;
import org.nianbao.bpmn.AnnualReportModel.Element;
import org.nianbao.bpmn.AnnualReportModel.Message;
import org.nianbao.bpmn.AnnualReportModel.Variable;

/** One filing on its way through annual-report.bpmn; its delegates set what the real ones would. */
public final class FilingRun extends Instance {

    /** 1 February 2027, 00:00 in Shanghai. */
    public static final Date OVERDUE_AT = Date.from(Instant.parse("2027-01-31T16:00:00Z"));

    /** When a rework is late. */
    public static final Date REWORK_DUE_AT = Date.from(Instant.parse("2027-02-10T16:00:00Z"));

    /** When the first two desks are late. */
    public static final Date DESK_DUE_AT = Date.from(Instant.parse("2027-01-20T16:00:00Z"));

    /** When the inspection is late. */
    public static final Date INSPECTION_DUE_AT = Date.from(Instant.parse("2027-01-25T16:00:00Z"));

    private static final AtomicInteger NUMBERS = new AtomicInteger(410781100);

    private int submissionNumber;

    private FilingRun(String message, String agencyKind, String regionLevel, String due, Date date) {
        super(
                message,
                "2026-" + NUMBERS.incrementAndGet(),
                Map.of(
                        Variable.FILING_ID,
                        "2026-" + NUMBERS.get(),
                        Variable.AGENCY_KIND,
                        agencyKind,
                        Variable.REGION_LEVEL,
                        regionLevel,
                        due,
                        date));
        Recorder recorder = TestEngine.recorder();
        blocks(false);
        recorder.onCall(businessKey(), Delegate.PREPARE_DESKS, e -> {
            e.setVariable(Variable.AUTHORITY_GROUP, "desk:AUTHORITY:410781");
            e.setVariable(Variable.SECRECY_GROUP, "desk:SECRECY:410781");
            e.setVariable(Variable.DESK_DUE_AT, DESK_DUE_AT);
        });
        inspects(true);
        recorder.onCall(
                businessKey(), Delegate.RETURN_REPORT, e -> e.setVariable(Variable.REWORK_DUE_AT, REWORK_DUE_AT));
    }

    /** A township's filing, opened. */
    public static FilingRun opened() {
        return openedFor("TOWNSHIP", "COUNTY");
    }

    /** A filing of this kind of agency at this level, opened. */
    public static FilingRun openedFor(String agencyKind, String regionLevel) {
        return new FilingRun(Message.FILING_OPENED, agencyKind, regionLevel, Variable.OVERDUE_AT, OVERDUE_AT);
    }

    /** A correction of a published report, opened. */
    public static FilingRun correction() {
        return new FilingRun(Message.CORRECTION_OPENED, "TOWNSHIP", "COUNTY", Variable.REWORK_DUE_AT, REWORK_DUE_AT);
    }

    /** A filing whose first submission lies at the two desks. */
    public static FilingRun atTheDesks() {
        FilingRun filing = opened();
        filing.submit();
        filing.validate();
        return filing;
    }

    /** A filing that both desks approved and that lies with the inspection. */
    public static FilingRun atTheInspection() {
        FilingRun filing = atTheDesks();
        filing.bothDesksApprove();
        return filing;
    }

    /** A filing that waits for its publication. */
    public static FilingRun approved() {
        FilingRun filing = atTheInspection();
        filing.approve(Element.DISCIPLINE_INSPECTION);
        return filing;
    }

    /** A filing returned by the authority. */
    public static FilingRun returned() {
        FilingRun filing = atTheDesks();
        filing.sendBack(Element.AUTHORITY_REVIEW);
        return filing;
    }

    /** Whether the second validation finds something that blocks. */
    public void blocks(boolean blocks) {
        TestEngine.recorder()
                .onCall(
                        businessKey(),
                        Delegate.VALIDATE_REPORT,
                        e -> e.setVariable(Variable.VALIDATION_BLOCKS, blocks));
    }

    /** Whether the inspection is required or drawn. */
    public void inspects(boolean required) {
        TestEngine.recorder().onCall(businessKey(), Delegate.DECIDE_INSPECTION, e -> {
            e.setVariable(Variable.INSPECTION_REQUIRED, required);
            e.setVariable(Variable.INSPECTION_GROUP, "desk:INSPECTION:410781");
            e.setVariable(Variable.DESK_DUE_AT, INSPECTION_DUE_AT);
        });
    }

    /** The agency hands in the next submission. */
    public void submit() {
        submissionNumber++;
        deliver(Message.REPORT_SUBMITTED, Map.of(Variable.SUBMISSION_NUMBER, submissionNumber));
    }

    /** The second validation runs. */
    public void validate() {
        run(Element.VALIDATE_REPORT);
    }

    /** Both desks approve, and the join's jobs run. */
    public void bothDesksApprove() {
        approve(Element.AUTHORITY_REVIEW);
        approve(Element.SECRECY_REVIEW);
        join();
    }

    /** The jobs at the join run, one after the other. */
    public void join() {
        jobs(Element.DESKS_JOIN)
                .forEach(job -> TestEngine.engine().getManagementService().executeJob(job.getId()));
    }

    /** A desk approves. */
    public void approve(String userTask) {
        decide(userTask, "APPROVE");
    }

    /** A desk returns the report. */
    public void sendBack(String userTask) {
        decide(userTask, "RETURN");
    }

    /** A desk decides. */
    public void decide(String userTask, String decision) {
        tasks().complete(task(userTask).getId(), Map.of(decisionVariable(userTask), decision));
    }

    /**
     * The open task of a desk.
     *
     * @throws NoSuchTaskException if the desk has none
     */
    public Task task(String userTask) {
        Task task = tasks().createTaskQuery()
                .processInstanceId(id())
                .taskDefinitionKey(userTask)
                .singleResult();
        if (task == null) {
            throw new NoSuchTaskException(userTask);
        }
        return task;
    }

    /** A desk has no open task. */
    public static final class NoSuchTaskException extends RuntimeException {
        NoSuchTaskException(String userTask) {
            super("no open task at " + userTask);
        }
    }

    /** The beans called for it, oldest first. */
    public List<String> beansCalled() {
        return TestEngine.recorder().beansCalledFor(businessKey());
    }

    private static TaskService tasks() {
        return TestEngine.engine().getTaskService();
    }

    private static String decisionVariable(String userTask) {
        return switch (userTask) {
            case Element.AUTHORITY_REVIEW -> Variable.AUTHORITY_DECISION;
            case Element.SECRECY_REVIEW -> Variable.SECRECY_DECISION;
            case Element.DISCIPLINE_INSPECTION -> Variable.INSPECTION_DECISION;
            default -> throw new IllegalArgumentException(userTask);
        };
    }
}
