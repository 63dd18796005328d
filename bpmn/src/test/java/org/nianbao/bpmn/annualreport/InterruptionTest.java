package org.nianbao.bpmn.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.bpmn.AnnualReportModel.Delegate;
import org.nianbao.bpmn.AnnualReportModel.Element;
import org.nianbao.bpmn.AnnualReportModel.Message;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.bpmn.engine.FilingRun;

class InterruptionTest {

    private static final Map<String, Object> NEW_DEADLINE = Map.of(Variable.REWORK_DUE_AT, FilingRun.REWORK_DUE_AT);

    static Stream<Named<Supplier<FilingRun>>> everyStepBetweenSubmissionAndPublication() {
        return Stream.of(
                Named.of("before the second validation", () -> {
                    FilingRun filing = FilingRun.opened();
                    filing.submit();
                    return filing;
                }),
                Named.of("at the two desks", FilingRun::atTheDesks),
                Named.of("with one desk waiting at the join", () -> {
                    FilingRun filing = FilingRun.atTheDesks();
                    filing.approve(Element.AUTHORITY_REVIEW);
                    return filing;
                }),
                Named.of("at the inspection", FilingRun::atTheInspection),
                Named.of("approved and not yet published", FilingRun::approved));
    }

    static Stream<Named<Supplier<FilingRun>>> everyStepThatWaits() {
        return Stream.concat(
                Stream.of(
                        Named.of("drafting", FilingRun::opened),
                        Named.of("drafting, overdue", () -> {
                            FilingRun filing = FilingRun.opened();
                            filing.run(Element.DRAFTING_OVERDUE);
                            return filing;
                        }),
                        Named.of("reworking", FilingRun::returned),
                        Named.of("correcting", FilingRun::correction)),
                everyStepBetweenSubmissionAndPublication());
    }

    @ParameterizedTest
    @MethodSource("everyStepBetweenSubmissionAndPublication")
    void aWithdrawalInterruptsEveryStepUpToThePublicationAndLeadsToRework(Supplier<FilingRun> step) {
        FilingRun filing = step.get();

        filing.deliver(Message.REPORT_WITHDRAWN, NEW_DEADLINE);

        assertThat(filing.waitsAt()).containsExactly(Element.REWORK);
        assertThat(filing.dueDate(Element.REWORK_OVERDUE)).isEqualTo(FilingRun.REWORK_DUE_AT);
        assertThat(filing.beansCalled()).doesNotContain(Delegate.RETURN_REPORT);
        filing.submit();
        assertThat(filing.waitsAt()).containsExactly(Element.VALIDATE_REPORT);
    }

    @Test
    void aWithdrawalClosesTheOpenDesks() {
        FilingRun filing = FilingRun.atTheDesks();

        filing.deliver(Message.REPORT_WITHDRAWN, NEW_DEADLINE);

        assertThat(filing.beansCalled()).endsWith(Delegate.CLOSE_DESK, Delegate.CLOSE_DESK);
    }

    @Test
    void nothingCanBeWithdrawnWhileDrafting() {
        FilingRun filing = FilingRun.opened();

        assertThatThrownBy(() -> filing.deliver(Message.REPORT_WITHDRAWN, NEW_DEADLINE))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @ParameterizedTest
    @MethodSource("everyStepThatWaits")
    void anExemptionEndsTheFilingWhereverItStands(Supplier<FilingRun> step) {
        FilingRun filing = step.get();

        filing.deliver(Message.FILING_EXEMPTED, Map.of());

        assertThat(filing.endedAt(Element.EXEMPTION_END)).isTrue();
    }

    @Test
    void anExemptionClosesTheOpenDesks() {
        FilingRun filing = FilingRun.atTheDesks();

        filing.deliver(Message.FILING_EXEMPTED, Map.of());

        assertThat(filing.beansCalled()).endsWith(Delegate.CLOSE_DESK, Delegate.CLOSE_DESK);
    }
}
