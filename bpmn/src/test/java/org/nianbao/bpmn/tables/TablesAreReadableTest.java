package org.nianbao.bpmn.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An authority reads these tables: every heading and every row says in Chinese what it means. */
class TablesAreReadableTest {

    private static final String CHINESE = "(?s).*\\p{IsHan}.*";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk-assignment",
                "reminder-ladder",
                "escalation-ladder",
                "notice-recipients",
                "desk-escalation",
                "inspection-risk"
            })
    void everyHeadingAndEveryRowIsExplainedInChinese(String key) {
        DmnModelInstance table = read(key);

        Decision decision =
                table.getModelElementsByType(Decision.class).iterator().next();
        assertThat(decision.getId()).isEqualTo(key);
        assertThat(decision.getName()).matches(CHINESE);
        assertThat(decision.getDescription().getTextContent()).matches(CHINESE);
        assertThat(table.getModelElementsByType(Input.class))
                .allSatisfy(i -> assertThat(i.getLabel()).matches(CHINESE));
        assertThat(table.getModelElementsByType(Output.class))
                .allSatisfy(o -> assertThat(o.getLabel()).matches(CHINESE));
        assertThat(table.getModelElementsByType(Rule.class))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.getDescription().getTextContent()).matches(CHINESE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk-assignment",
                "reminder-ladder",
                "escalation-ladder",
                "notice-recipients",
                "desk-escalation",
                "inspection-risk"
            })
    void noCellIsAScript(String key) {
        DmnModelInstance table = read(key);

        assertThat(table.getModelElementsByType(InputEntry.class))
                .allSatisfy(e -> assertThat(e.getExpressionLanguage()).isNull());
        assertThat(table.getModelElementsByType(OutputEntry.class))
                .allSatisfy(e -> assertThat(e.getExpressionLanguage()).isNull());
    }

    private static DmnModelInstance read(String key) {
        String resource = "bpmn/" + key + ".dmn";
        InputStream stream = Objects.requireNonNull(
                TablesAreReadableTest.class.getClassLoader().getResourceAsStream(resource), resource);
        return Dmn.readModelFromStream(stream);
    }
}
