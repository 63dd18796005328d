package org.nianbao.bpmn.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.bpmn.EscalationLadderTable;
import org.nianbao.bpmn.ReminderLadderTable;

class LaddersTest {

    @ParameterizedTest(name = "{0} days before: {1}")
    @CsvSource({
        "30, DUE_IN_30",
        "29, DUE_IN_30",
        "15, DUE_IN_30",
        "14, DUE_IN_14",
        "8, DUE_IN_14",
        "7, DUE_IN_7",
        "4, DUE_IN_7",
        "3, DUE_IN_3",
        "2, DUE_IN_3",
        "1, DUE_IN_1",
        "0, DUE_TODAY",
    })
    void theReminderIsTheRungOfTheDay(int daysLeft, String step) {
        assertThat(reminder(daysLeft)).containsEntry(ReminderLadderTable.Output.STEP, step);
    }

    @ParameterizedTest(name = "{0} days before: no reminder")
    @ValueSource(ints = {31, 200, -1, -40})
    void nobodyIsRemindedEarlierThanThirtyDaysBeforeNorAfterTheDay(int daysLeft) {
        assertThat(reminder(daysLeft)).isNull();
    }

    @ParameterizedTest(name = "{0} days after: {1}, {2}")
    @CsvSource({
        "1, OVERDUE_DAILY, DAILY", "2, OVERDUE_DAILY, DAILY",
        "3, LEADER_IN_CHARGE, DAILY", "4, LEADER_IN_CHARGE, DAILY",
        "5, URGING, ONCE", "9, URGING, ONCE",
        "10, WORK_REMINDER_LETTER, ONCE", "19, WORK_REMINDER_LETTER, ONCE",
        "20, CIRCULAR_WARNING, ONCE", "150, CIRCULAR_WARNING, ONCE",
    })
    void theEscalationIsTheRungOfTheDay(int daysOverdue, String step, String frequency) {
        assertThat(escalation(daysOverdue))
                .containsEntry(EscalationLadderTable.Output.STEP, step)
                .containsEntry(EscalationLadderTable.Output.FREQUENCY, frequency);
    }

    @ParameterizedTest(name = "{0} days after: no escalation")
    @ValueSource(ints = {0, -1, -30})
    void nothingEscalatesBeforeTheDayAfter(int daysOverdue) {
        assertThat(escalation(daysOverdue)).isNull();
    }

    private static @Nullable Map<String, Object> reminder(int daysLeft) {
        return Tables.ask(ReminderLadderTable.KEY, Map.of(ReminderLadderTable.Input.DAYS_LEFT, daysLeft));
    }

    private static @Nullable Map<String, Object> escalation(int daysOverdue) {
        return Tables.ask(EscalationLadderTable.KEY, Map.of(EscalationLadderTable.Input.DAYS_OVERDUE, daysOverdue));
    }
}
