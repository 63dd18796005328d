package org.nianbao.bpmn.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.bpmn.DeskEscalationTable;
import org.nianbao.bpmn.DeskEscalationTable.Output;

class DeskEscalationTableTest {

    @ParameterizedTest(name = "working day {0}: {1}, {2}, {3} levels up")
    @CsvSource({
        "2, DESK_URGED, ONCE, 0",
        "3, DESK_ONE_LEVEL_UP, ONCE, 1",
        "4, DESK_ONE_LEVEL_UP, ONCE, 1",
        "5, DESK_TWO_LEVELS_UP, ONCE, 2",
        "9, DESK_TWO_LEVELS_UP, ONCE, 2",
        "10, DESK_STUCK, DAILY, 2",
        "120, DESK_STUCK, DAILY, 2",
    })
    void climbsFromTheDeskToTheLevelsAboveIt(int days, String step, String frequency, int levels) {
        assertThat(rung(days))
                .containsEntry(Output.STEP, step)
                .containsEntry(Output.FREQUENCY, frequency)
                .containsEntry(Output.LEVELS_UP, levels);
    }

    @Test
    void leavesTheFirstDayToTheProcess() {
        assertThat(rung(0)).isNull();
        assertThat(rung(1)).isNull();
    }

    private static @Nullable Map<String, Object> rung(int days) {
        return Tables.ask(DeskEscalationTable.KEY, Map.of(DeskEscalationTable.Input.DAYS_OVERDUE, days));
    }
}
