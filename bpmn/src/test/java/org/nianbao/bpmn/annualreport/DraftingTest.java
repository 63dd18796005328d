package org.nianbao.bpmn.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import org.nianbao.bpmn.AnnualReportModel.Delegate;
import org.nianbao.bpmn.AnnualReportModel.Element;
import org.nianbao.bpmn.AnnualReportModel.Message;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.bpmn.engine.FilingRun;

class DraftingTest {

    private static final Date LATER = Date.from(Instant.parse("2027-02-15T16:00:00Z"));

    @Test
    void aFilingReachesDraftingInTheTransactionThatStartsIt() {
        FilingRun filing = FilingRun.opened();

        assertThat(filing.waitsAt()).containsExactly(Element.DRAFTING);
        assertThat(filing.dueDate(Element.DRAFTING_OVERDUE)).isEqualTo(FilingRun.OVERDUE_AT);
    }

    @Test
    void theTimerTellsOnceThatTheDueDateHasPassedAndDraftingGoesOn() {
        FilingRun filing = FilingRun.opened();

        filing.run(Element.DRAFTING_OVERDUE);

        assertThat(filing.beansCalled()).containsExactly(Delegate.ANNOUNCE_OVERDUE);
        assertThat(filing.waitsAt()).containsExactly(Element.DRAFTING);
        assertThat(filing.hasJob(Element.DRAFTING_OVERDUE)).isFalse();
    }

    @Test
    void anExtensionMovesTheTimer() {
        FilingRun filing = FilingRun.opened();

        filing.deliver(Message.DUE_DATE_EXTENDED, Map.of(Variable.OVERDUE_AT, LATER));

        assertThat(filing.waitsAt()).containsExactly(Element.DRAFTING);
        assertThat(filing.jobs(Element.DRAFTING_OVERDUE)).hasSize(1);
        assertThat(filing.dueDate(Element.DRAFTING_OVERDUE)).isEqualTo(LATER);
    }

    @Test
    void anExtensionAfterTheTimerFiredSetsANewOne() {
        FilingRun filing = FilingRun.opened();
        filing.run(Element.DRAFTING_OVERDUE);

        filing.deliver(Message.DUE_DATE_EXTENDED, Map.of(Variable.OVERDUE_AT, LATER));
        filing.run(Element.DRAFTING_OVERDUE);

        assertThat(filing.beansCalled()).containsExactly(Delegate.ANNOUNCE_OVERDUE, Delegate.ANNOUNCE_OVERDUE);
        assertThat(filing.waitsAt()).containsExactly(Element.DRAFTING);
    }

    @Test
    void theFirstSubmissionEndsTheDueTimerAndWaitsAsAJobForTheSecondValidation() {
        FilingRun filing = FilingRun.opened();

        filing.submit();

        assertThat(filing.waitsAt()).containsExactly(Element.VALIDATE_REPORT);
        assertThat(filing.hasJob(Element.DRAFTING_OVERDUE)).isFalse();
        assertThat(filing.beansCalled()).isEmpty();
        assertThat(filing.variable(Variable.SUBMISSION_NUMBER)).isEqualTo(1);
    }

    @Test
    void aMessageForALaterStateIsRefusedAndChangesNothing() {
        FilingRun filing = FilingRun.opened();

        assertThatThrownBy(() -> filing.deliver(Message.REPORT_PUBLISHED, Map.of()))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(filing.waitsAt()).containsExactly(Element.DRAFTING);
    }
}
