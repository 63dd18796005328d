package org.nianbao.bpmn.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nianbao.bpmn.AnnualReportModel.Delegate;
import org.nianbao.bpmn.AnnualReportModel.Element;
import org.nianbao.bpmn.engine.FilingRun;
import org.nianbao.bpmn.engine.TestEngine;

/** The outbox row that provokes an answer must commit with the state that waits for the answer, or not at all. */
class TransactionTest {

    @Test
    void anApprovalThatCannotBeRecordedLeavesTheTaskOpenAtTheInspection() {
        FilingRun filing = FilingRun.atTheInspection();
        fails(filing, Delegate.APPROVE_REPORT);

        assertThatThrownBy(() -> filing.approve(Element.DISCIPLINE_INSPECTION)).hasMessageContaining("outbox");

        assertThat(filing.waitsAt()).containsExactly(Element.DISCIPLINE_INSPECTION);
    }

    @Test
    void anApprovalWithoutAnInspectionThatCannotBeRecordedIsTriedAgainFromTheJoin() {
        FilingRun filing = FilingRun.atTheDesks();
        filing.inspects(false);
        fails(filing, Delegate.APPROVE_REPORT);
        filing.approve(Element.AUTHORITY_REVIEW);
        filing.approve(Element.SECRECY_REVIEW);

        assertThatThrownBy(filing::join).hasMessageContaining("outbox");
        assertThat(filing.waitsAt()).containsOnly(Element.DESKS_JOIN);

        works(filing, Delegate.APPROVE_REPORT);
        filing.join();
        assertThat(filing.waitsAt()).containsExactly(Element.AWAIT_PUBLICATION);
    }

    @Test
    void aReturnThatCannotBeRecordedLeavesBothDesksOpen() {
        FilingRun filing = FilingRun.atTheDesks();
        fails(filing, Delegate.RETURN_REPORT);

        assertThatThrownBy(() -> filing.sendBack(Element.AUTHORITY_REVIEW)).hasMessageContaining("outbox");

        assertThat(filing.waitsAt()).containsExactly(Element.AUTHORITY_REVIEW, Element.SECRECY_REVIEW);
    }

    @Test
    void aValidationThatFailsIsTriedAgainAndTheSubmissionIsNotLost() {
        FilingRun filing = FilingRun.opened();
        fails(filing, Delegate.VALIDATE_REPORT);
        filing.submit();

        assertThatThrownBy(filing::validate).hasMessageContaining("outbox");
        assertThat(filing.waitsAt()).containsExactly(Element.VALIDATE_REPORT);

        filing.blocks(false);
        filing.validate();
        assertThat(filing.waitsAt()).containsExactly(Element.AUTHORITY_REVIEW, Element.SECRECY_REVIEW);
    }

    @Test
    void anAnnouncementThatFailsKeepsItsTimer() {
        FilingRun filing = FilingRun.opened();
        fails(filing, Delegate.ANNOUNCE_OVERDUE);

        assertThatThrownBy(() -> filing.run(Element.DRAFTING_OVERDUE)).hasMessageContaining("outbox");

        assertThat(filing.hasJob(Element.DRAFTING_OVERDUE)).isTrue();
    }

    private static void fails(FilingRun filing, String bean) {
        TestEngine.recorder().onCall(filing.businessKey(), bean, e -> {
            throw new IllegalStateException("the outbox row could not be written");
        });
    }

    private static void works(FilingRun filing, String bean) {
        TestEngine.recorder().onCall(filing.businessKey(), bean, e -> {});
    }
}
