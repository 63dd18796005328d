package org.nianbao.bpmn.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.bpmn.AnnualReportModel.Delegate;
import org.nianbao.bpmn.AnnualReportModel.Element;
import org.nianbao.bpmn.AnnualReportModel.Message;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.bpmn.engine.FilingRun;

class ReturnTest {

    @Test
    void aReportThatBlocksInTheSecondValidationIsReturnedBeforeAnyDeskOpens() {
        FilingRun filing = FilingRun.opened();
        filing.blocks(true);
        filing.submit();

        filing.validate();

        assertThat(filing.waitsAt()).containsExactly(Element.REWORK);
        assertThat(filing.beansCalled()).containsExactly(Delegate.VALIDATE_REPORT, Delegate.RETURN_REPORT);
    }

    @Test
    void aReturnByTheAuthorityClosesTheSecrecyDeskAndThenCollectsTheRemarks() {
        FilingRun filing = FilingRun.atTheDesks();

        filing.sendBack(Element.AUTHORITY_REVIEW);

        assertThat(filing.waitsAt()).containsExactly(Element.REWORK);
        assertThat(afterTheDesksOpened(filing)).containsExactly(Delegate.CLOSE_DESK, Delegate.RETURN_REPORT);
        assertThat(filing.cancelled()).contains(Element.SECRECY_REVIEW);
        assertThat(filing.hasJob(Element.SECRECY_OVERDUE)).isFalse();
    }

    @Test
    void aReturnBySecrecyClosesTheDeskOfTheAuthority() {
        FilingRun filing = FilingRun.atTheDesks();

        filing.sendBack(Element.SECRECY_REVIEW);

        assertThat(filing.waitsAt()).containsExactly(Element.REWORK);
        assertThat(afterTheDesksOpened(filing)).containsExactly(Delegate.CLOSE_DESK, Delegate.RETURN_REPORT);
        assertThat(filing.cancelled()).contains(Element.AUTHORITY_REVIEW);
    }

    @Test
    void aReturnAfterTheOtherDeskApprovedClosesNoDesk() {
        FilingRun filing = FilingRun.atTheDesks();
        filing.approve(Element.SECRECY_REVIEW);

        filing.sendBack(Element.AUTHORITY_REVIEW);

        assertThat(filing.waitsAt()).containsExactly(Element.REWORK);
        assertThat(afterTheDesksOpened(filing)).containsExactly(Delegate.RETURN_REPORT);
        assertThat(filing.hasJob(Element.DESKS_JOIN)).isFalse();
    }

    @Test
    void aReturnByTheInspectionLeadsToRework() {
        FilingRun filing = FilingRun.atTheInspection();

        filing.sendBack(Element.DISCIPLINE_INSPECTION);

        assertThat(filing.waitsAt()).containsExactly(Element.REWORK);
        assertThat(filing.beansCalled()).endsWith(Delegate.RETURN_REPORT);
    }

    @Test
    void reworkHasItsOwnDeadlineAndNotTheFirstOne() {
        FilingRun filing = FilingRun.returned();

        assertThat(filing.dueDate(Element.REWORK_OVERDUE)).isEqualTo(FilingRun.REWORK_DUE_AT);
        assertThat(filing.hasJob(Element.DRAFTING_OVERDUE)).isFalse();
    }

    @Test
    void aLateReworkIsToldOfOnceAndGoesOn() {
        FilingRun filing = FilingRun.returned();

        filing.run(Element.REWORK_OVERDUE);

        assertThat(filing.beansCalled()).endsWith(Delegate.ANNOUNCE_REWORK_OVERDUE);
        assertThat(filing.waitsAt()).containsExactly(Element.REWORK);
        assertThat(filing.hasJob(Element.REWORK_OVERDUE)).isFalse();
    }

    @Test
    void anExtensionMovesTheDeadlineOfTheReworkAlsoAfterItPassed() {
        Date later = Date.from(Instant.parse("2027-02-20T16:00:00Z"));
        FilingRun filing = FilingRun.returned();
        filing.run(Element.REWORK_OVERDUE);

        filing.deliver(Message.DUE_DATE_EXTENDED, Map.of(Variable.REWORK_DUE_AT, later));

        assertThat(filing.waitsAt()).containsExactly(Element.REWORK);
        assertThat(filing.dueDate(Element.REWORK_OVERDUE)).isEqualTo(later);
    }

    @Test
    void theNextSubmissionIsValidatedAgainAndEarlierApprovalsNoLongerCount() {
        FilingRun filing = FilingRun.atTheDesks();
        filing.approve(Element.SECRECY_REVIEW);
        filing.sendBack(Element.AUTHORITY_REVIEW);

        filing.submit();
        filing.validate();

        assertThat(filing.variable(Variable.SUBMISSION_NUMBER)).isEqualTo(2);
        assertThat(filing.waitsAt()).containsExactly(Element.AUTHORITY_REVIEW, Element.SECRECY_REVIEW);
        filing.bothDesksApprove();
        filing.approve(Element.DISCIPLINE_INSPECTION);
        filing.deliver(Message.REPORT_PUBLISHED, Map.of());
        assertThat(filing.endedAt(Element.PUBLISHED)).isTrue();
    }

    private static List<String> afterTheDesksOpened(FilingRun filing) {
        List<String> beans = filing.beansCalled();
        return beans.subList(beans.lastIndexOf(Delegate.OPEN_DESK) + 1, beans.size());
    }
}
