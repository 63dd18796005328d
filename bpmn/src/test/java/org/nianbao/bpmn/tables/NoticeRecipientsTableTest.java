package org.nianbao.bpmn.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.bpmn.EscalationLadderTable;
import org.nianbao.bpmn.NoticeRecipientsTable;
import org.nianbao.bpmn.ReminderLadderTable;

class NoticeRecipientsTableTest {

    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DUE_IN_30 | CLERK",
                "DUE_IN_14 | CLERK",
                "DUE_IN_7 | CLERK",
                "DUE_IN_3 | CLERK LEADER",
                "DUE_IN_1 | CLERK LEADER",
                "DUE_TODAY | CLERK LEADER",
                "OVERDUE | CLERK LEADER",
                "OVERDUE_DAILY | CLERK",
                "LEADER_IN_CHARGE | CLERK LEADER",
                "URGING | CLERK LEADER AUTHORITY",
                "WORK_REMINDER_LETTER | CLERK LEADER AUTHORITY",
                "CIRCULAR_WARNING | CLERK LEADER AUTHORITY",
                "REWORK | CLERK LEADER",
            })
    void aStepGoesToItsRoles(String step, String roles) {
        assertThat(recipients(step)).containsExactly(roles.split(" "));
    }

    @Test
    void everyStepOfBothLaddersReachesSomebody() {
        Stream<Object> reminders = IntStream.rangeClosed(0, 30)
                .mapToObj(days -> ask(ReminderLadderTable.KEY, ReminderLadderTable.Input.DAYS_LEFT, days)
                        .get(ReminderLadderTable.Output.STEP));
        Stream<Object> escalations = IntStream.rangeClosed(1, 60)
                .mapToObj(days -> ask(EscalationLadderTable.KEY, EscalationLadderTable.Input.DAYS_OVERDUE, days)
                        .get(EscalationLadderTable.Output.STEP));
        Stream<Object> timers = Stream.of(NoticeRecipientsTable.STEP_OVERDUE, NoticeRecipientsTable.STEP_REWORK);

        Stream.of(reminders, escalations, timers)
                .flatMap(s -> s)
                .distinct()
                .forEach(step -> assertThat(recipients(step.toString()))
                        .as(step.toString())
                        .isNotEmpty());
    }

    private static List<String> recipients(String step) {
        Map<String, Object> result = ask(NoticeRecipientsTable.KEY, NoticeRecipientsTable.STEP, step);
        assertThat(result).containsOnlyKeys(NoticeRecipientsTable.ROLES);
        return NoticeRecipientsTable.ROLES.stream()
                .filter(role -> Boolean.TRUE.equals(result.get(role)))
                .toList();
    }

    private static Map<String, Object> ask(String key, String input, Object value) {
        return Objects.requireNonNull(Tables.ask(key, Map.of(input, value)), () -> key + " " + value);
    }
}
