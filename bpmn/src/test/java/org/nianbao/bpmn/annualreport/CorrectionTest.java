package org.nianbao.bpmn.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import org.nianbao.bpmn.AnnualReportModel.Element;
import org.nianbao.bpmn.AnnualReportModel.Message;
import org.nianbao.bpmn.engine.FilingRun;

class CorrectionTest {

    @Test
    void aCorrectionStartsInReworkWithoutTheDueTimer() {
        FilingRun correction = FilingRun.correction();

        assertThat(correction.waitsAt()).containsExactly(Element.REWORK);
        assertThat(correction.hasJob(Element.DRAFTING_OVERDUE)).isFalse();
        assertThat(correction.dueDate(Element.REWORK_OVERDUE)).isEqualTo(FilingRun.REWORK_DUE_AT);
    }

    @Test
    void aCorrectionPassesAllDesksAgain() {
        FilingRun correction = FilingRun.correction();
        correction.submit();
        correction.validate();
        correction.bothDesksApprove();
        correction.approve(Element.DISCIPLINE_INSPECTION);

        correction.deliver(Message.REPORT_PUBLISHED, Map.of());

        assertThat(correction.endedAt(Element.PUBLISHED)).isTrue();
    }

    @Test
    void aCorrectionThatIsGivenUpEnds() {
        FilingRun correction = FilingRun.correction();

        correction.deliver(Message.CORRECTION_ABANDONED, Map.of());

        assertThat(correction.endedAt(Element.CORRECTION_ENDED)).isTrue();
    }

    @Test
    void aCorrectionThatLiesAtTheDesksCannotBeGivenUp() {
        FilingRun correction = FilingRun.correction();
        correction.submit();

        assertThatThrownBy(() -> correction.deliver(Message.CORRECTION_ABANDONED, Map.of()))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }
}
