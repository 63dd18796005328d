package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.events.Event;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.submission.CorrectionAbandoned;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.extension.application.GrantExtension;
import org.nianbao.review.extension.model.ExtensionOrder;
import org.nianbao.review.reviewcase.application.ReceiveMessage;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.model.KeptMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does every cell of docs/case-states.md; what a cell does is undone before the next one. */
class CaseStatesTest extends ServiceTest {

    private static final Path TABLE = Path.of("../docs/case-states.md");

    @Autowired
    private ReceiveMessage receive;

    @Autowired
    private GrantExtension extensions;

    @Autowired
    private PlatformTransactionManager transactions;

    @TestFactory
    Stream<DynamicContainer> doesWhatTheTableSays() throws IOException {
        List<List<String>> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        List<String> events = rows.get(0);
        assertThat(rows).hasSize(11);
        return rows.stream().skip(1).map(row -> cells(row, events));
    }

    private DynamicContainer cells(List<String> row, List<String> events) {
        String state = row.get(0);
        Case brought = bring(state);
        return DynamicContainer.dynamicContainer(
                state,
                IntStream.range(1, events.size())
                        .mapToObj(column -> DynamicTest.dynamicTest(
                                events.get(column),
                                () -> assertThat(meet(brought, events.get(column)))
                                        .isEqualTo(row.get(column).replace(" again", "")))));
    }

    /**
     * A case in a state.
     *
     * @param number the submission it last took in
     */
    private record Case(String filing, int number) {}

    private Case bring(String state) {
        if (state.equals("none")) {
            return new Case(Situations.unusedFiling(), 0);
        }
        String filing = situations.opened();
        Desks desks = new Desks(api, jobs);
        switch (state) {
            case "DRAFTING" -> {
                return new Case(filing, 0);
            }
            case "EXEMPT" -> {
                submission.say(filing, situations.exempted(filing));
                return new Case(filing, 0);
            }
            default -> situations.submitAndValidate(filing, 1);
        }
        if (state.equals("IN_REVIEW")) {
            return new Case(filing, 1);
        }
        if (state.equals("REWORK")) {
            desks.giveBack(filing, "AUTHORITY");
            return new Case(filing, 1);
        }
        desks.approveAll(filing);
        if (state.equals("APPROVED")) {
            return new Case(filing, 1);
        }
        submission.say(filing, situations.published(filing, 1));
        if (state.equals("PUBLISHED")) {
            return new Case(filing, 1);
        }
        submission.say(filing, situations.correctionOpened(filing));
        if (state.equals("CORRECTING")) {
            return new Case(filing, 1);
        }
        submission.say(filing, situations.correction(filing, 2));
        jobs.runDue(filing);
        if (state.equals("APPROVED again")) {
            desks.approveAll(filing);
        }
        return new Case(filing, 2);
    }

    /** What the service makes of an event, in a transaction that is undone. */
    private @Nullable String meet(Case met, String event) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return event.equals("extension") ? extend(met.filing()) : say(met, event);
        });
    }

    private String say(Case met, String written) {
        String filing = met.filing();
        int number = written.endsWith("n+1") ? met.number() + 1 : met.number();
        Event event = switch (written.split(" ")[0]) {
            case "filing-opened" -> Situations.opening(filing);
            case "report-submitted" -> situations.submitted(filing, number, Situations.report());
            case "report-withdrawn" -> situations.withdrawn(filing, number);
            case "report-published" -> situations.published(filing, number);
            case "filing-exempted" -> situations.exempted(filing);
            case "correction-opened" -> situations.correctionOpened(filing);
            case "correction-abandoned" -> new CorrectionAbandoned(filing, "u-1003", clock.instant());
            default -> throw new AssertionError(written);
        };
        String type = EventType.of(event).ceType();
        return switch (receive.receive(
                new KeptMessage(UUID.randomUUID(), filing, type, clock.instant(), EventJson.write(event)))) {
            case DELIVER -> ledger.state(filing);
            case EARLY -> "early";
            case STALE -> "stale";
        };
    }

    private String extend(String filing) {
        try {
            extensions.grant(
                    filing,
                    new Actor("u-3001", Set.of(ReviewerRole.AUTHORITY)),
                    new ExtensionOrder(LocalDate.of(2024, 2, 5), null, "机构调整"));
            return ledger.state(filing);
        } catch (Refusal refusal) {
            return refusal.kind() == Refusal.Kind.ABSENT ? "404" : "409";
        }
    }
}
