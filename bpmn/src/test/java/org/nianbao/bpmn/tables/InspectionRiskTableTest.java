package org.nianbao.bpmn.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.bpmn.InspectionRiskTable;
import org.nianbao.bpmn.InspectionRiskTable.Input;
import org.nianbao.bpmn.InspectionRiskTable.Output;
import org.nianbao.bpmn.engine.TestEngine;

class InspectionRiskTableTest {

    @Test
    void findsNothingAboutAReportWithoutAnyOfThem() {
        assertThat(risks(Map.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "returns, 2, RETURNED_TWICE",
        "returns, 1,",
        "overrides, 1, OVERRIDDEN",
        "late, true, LATE",
        "lateLastYear, true, LATE_LAST_YEAR",
        "lost, 1, LOST_CASES",
        "alike, true, ALIKE",
        "hoursLeft, 0, LAST_HOUR",
        "hoursLeft, 1,",
        "correction, true, CORRECTION",
    })
    void namesEachRiskByItself(String fact, String value, String risk) {
        Object given = value.equals("true") ? Boolean.TRUE : (Object) Integer.valueOf(value);
        assertThat(risks(Map.of(fact, given))).isEqualTo(risk == null ? List.of() : List.of(risk));
    }

    @Test
    void namesThemAll() {
        assertThat(risks(Map.of(Input.RETURNS, 3, Input.LATE, true, Input.LOST, 4)))
                .containsExactly("RETURNED_TWICE", "LATE", "LOST_CASES");
    }

    private static List<String> risks(Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(Map.of(
                Input.RETURNS,
                0,
                Input.OVERRIDES,
                0,
                Input.LATE,
                false,
                Input.LATE_LAST_YEAR,
                false,
                Input.LOST,
                0,
                Input.ALIKE,
                false,
                Input.HOURS_LEFT,
                100,
                Input.CORRECTION,
                false));
        all.putAll(facts);
        return TestEngine.engine()
                .getDecisionService()
                .evaluateDecisionTableByKey(InspectionRiskTable.KEY)
                .variables(all)
                .evaluate()
                .<String>collectEntries(Output.CODE);
    }
}
