package org.nianbao.bpmn.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.bpmn.AnnualReportModel.Delegate;
import org.nianbao.bpmn.AnnualReportModel.Element;
import org.nianbao.bpmn.AnnualReportModel.Message;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.bpmn.engine.FilingRun;
import org.nianbao.bpmn.engine.Recorder.Call;
import org.nianbao.bpmn.engine.TestEngine;

class ReviewTest {

    @Test
    void aCleanReportGoesThroughThreeDesksToItsPublication() {
        FilingRun filing = FilingRun.atTheDesks();
        assertThat(filing.waitsAt()).containsExactly(Element.AUTHORITY_REVIEW, Element.SECRECY_REVIEW);

        filing.bothDesksApprove();
        assertThat(filing.waitsAt()).containsExactly(Element.DISCIPLINE_INSPECTION);

        filing.approve(Element.DISCIPLINE_INSPECTION);
        assertThat(filing.waitsAt()).containsExactly(Element.AWAIT_PUBLICATION);

        filing.deliver(Message.REPORT_PUBLISHED, Map.of());
        assertThat(filing.endedAt(Element.PUBLISHED)).isTrue();
        assertThat(filing.beansCalled())
                .containsExactly(
                        Delegate.VALIDATE_REPORT,
                        Delegate.PREPARE_DESKS,
                        Delegate.OPEN_DESK,
                        Delegate.OPEN_DESK,
                        Delegate.DECIDE_INSPECTION,
                        Delegate.OPEN_DESK,
                        Delegate.APPROVE_REPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "AuthorityReview, desk:AUTHORITY:410781",
        "SecrecyReview, desk:SECRECY:410781",
    })
    void eachDeskIsACandidateGroupWithADeadline(String desk, String group) {
        Task task = FilingRun.atTheDesks().task(desk);

        assertThat(task.getDueDate()).isEqualTo(FilingRun.DESK_DUE_AT);
        assertThat(groups(task)).containsExactly(group);
    }

    @Test
    void theInspectionHasItsOwnGroupAndDeadline() {
        FilingRun filing = FilingRun.atTheInspection();
        Task task = filing.task(Element.DISCIPLINE_INSPECTION);

        assertThat(task.getDueDate()).isEqualTo(FilingRun.INSPECTION_DUE_AT);
        assertThat(filing.dueDate(Element.INSPECTION_OVERDUE)).isEqualTo(FilingRun.INSPECTION_DUE_AT);
        assertThat(groups(task)).containsExactly("desk:INSPECTION:410781");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AuthorityReview", "SecrecyReview"})
    void oneApprovalWaitsForTheOtherDesk(String first) {
        FilingRun filing = FilingRun.atTheDesks();

        filing.approve(first);
        filing.join();

        assertThat(filing.passed(Element.DECIDE_INSPECTION)).isZero();
        assertThat(filing.waitsAt()).contains(Element.DESKS_JOIN);
    }

    @Test
    void withoutAnInspectionTheReportIsSentToItForItsFiles() {
        FilingRun filing = FilingRun.openedFor("VERTICAL_SYSTEM", "PROVINCE");
        filing.inspects(false);
        filing.submit();
        filing.validate();
        filing.bothDesksApprove();

        assertThat(filing.waitsAt()).containsExactly(Element.AWAIT_PUBLICATION);
        assertThat(filing.beansCalled())
                .containsSubsequence(Delegate.DECIDE_INSPECTION, Delegate.INFORM_INSPECTION, Delegate.APPROVE_REPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "TOWNSHIP, COUNTY, REQUIRED, REGION, REGION, REGION",
        "DEPARTMENT, PREFECTURE, SAMPLED, REGION, AGENCY, REGION",
        "VERTICAL_SYSTEM, PROVINCE, INFORMED, REGION, AGENCY, REGION",
        "COUNTY_GOVERNMENT, COUNTY, REQUIRED, REGION, REGION, REGION_ABOVE",
    })
    void theTableOfDesksIsReadIntoPlainStrings(
            String kind, String level, String inspection, String inspectionLevel, String secrecy, String authority) {
        FilingRun filing = FilingRun.openedFor(kind, level);
        filing.submit();
        filing.validate();

        assertThat(filing.variable(Variable.INSPECTION)).isEqualTo(inspection);
        assertThat(filing.variable(Variable.INSPECTION_LEVEL)).isEqualTo(inspectionLevel);
        assertThat(filing.variable(Variable.SECRECY_LEVEL)).isEqualTo(secrecy);
        assertThat(filing.variable(Variable.AUTHORITY_LEVEL)).isEqualTo(authority);
    }

    @ParameterizedTest
    @CsvSource({
        "AuthorityOverdue, AUTHORITY",
        "SecrecyOverdue, SECRECY",
    })
    void aLateDeskIsToldOfOnceAndStaysOpen(String timer, String desk) {
        FilingRun filing = FilingRun.atTheDesks();

        filing.run(timer);

        Call call = lastCall(filing);
        assertThat(call.bean()).isEqualTo(Delegate.ANNOUNCE_DESK_OVERDUE);
        assertThat(call.variables()).containsEntry(Variable.DESK, desk);
        assertThat(filing.waitsAt()).containsExactly(Element.AUTHORITY_REVIEW, Element.SECRECY_REVIEW);
        assertThat(filing.hasJob(timer)).isFalse();
    }

    @Test
    void aLateInspectionIsToldOfOnceAndStaysOpen() {
        FilingRun filing = FilingRun.atTheInspection();

        filing.run(Element.INSPECTION_OVERDUE);

        assertThat(lastCall(filing).variables()).containsEntry(Variable.DESK, "INSPECTION");
        assertThat(filing.waitsAt()).containsExactly(Element.DISCIPLINE_INSPECTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "approve", "MAYBE"})
    void onlyTheTwoDecisionsAreUnderstoodAndNothingElseApproves(String decision) {
        FilingRun filing = FilingRun.atTheDesks();

        assertThatThrownBy(() -> filing.decide(Element.AUTHORITY_REVIEW, decision))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(filing.waitsAt()).containsExactly(Element.AUTHORITY_REVIEW, Element.SECRECY_REVIEW);
    }

    private static Call lastCall(FilingRun filing) {
        List<Call> calls = TestEngine.recorder().callsOf(filing.businessKey());
        return calls.get(calls.size() - 1);
    }

    private static List<String> groups(Task task) {
        return TestEngine.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
