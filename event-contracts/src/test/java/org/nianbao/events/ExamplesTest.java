package org.nianbao.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.events.submission.ReportSubmitted;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.procedure.SignOffRole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One realistic example of each event, today's and every earlier release's. */
class ExamplesTest {

    @ParameterizedTest
    @EnumSource
    void fitsItsSchema(EventType type) {
        assertThat(ContractFiles.schema(type).validate(ContractFiles.json(ContractFiles.example(type))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isReadAndWrittenBackTheSame(EventType type) {
        String example = ContractFiles.example(type);

        Event event = EventJson.read(bytes(example), type.payload());

        assertThat(EventType.of(event)).isEqualTo(type);
        assertThat(ContractFiles.json(new String(EventJson.write(event), StandardCharsets.UTF_8)))
                .isEqualTo(ContractFiles.json(example));
    }

    @ParameterizedTest
    @EnumSource
    void isReadWhenALaterReleaseHasAddedFields(EventType type) {
        ObjectNode later = (ObjectNode) ContractFiles.json(ContractFiles.example(type));
        later.put("addedLater", "x").putObject("andThis").put("too", 1);

        assertThat(ContractFiles.schema(type).validate(later)).isEmpty();
        assertThat(EventJson.read(bytes(later.toString()), type.payload()))
                .isEqualTo(EventJson.read(bytes(ContractFiles.example(type)), type.payload()));
    }

    @ParameterizedTest
    @EnumSource
    void breaksItsSchemaWithoutAnyOneOfItsRequiredFields(EventType type) {
        for (JsonNode field : ContractFiles.schemaDocument(type).path("required")) {
            ObjectNode lacking = (ObjectNode) ContractFiles.json(ContractFiles.example(type));
            lacking.remove(field.asString());
            assertThat(ContractFiles.schema(type).validate(lacking))
                    .as("without %s", field.asString())
                    .isNotEmpty();
        }
    }

    static Stream<Arguments> earlierExamples() {
        return ContractFiles.releases().stream()
                .flatMap(release ->
                        ContractFiles.names("examples/" + release).stream().map(file -> Arguments.of(release, file)));
    }

    /** Additive changes only: what an earlier release said is still read, and nothing of it gets lost. */
    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("earlierExamples")
    void ofAnEarlierReleaseIsStillReadInFull(String release, String file) {
        String name = file.substring(0, file.length() - ".json".length());
        EventType type = Arrays.stream(EventType.values())
                .filter(candidate -> candidate.event().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(release + " had an event that is gone: " + name));
        String example = ContractFiles.earlierExample(release, file);
        JsonNode said = ContractFiles.json(example);

        JsonNode understood = ContractFiles.json(
                new String(EventJson.write(EventJson.read(bytes(example), type.payload())), StandardCharsets.UTF_8));

        assertThat(ContractFiles.schema(type).validate(said)).isEmpty();
        said.propertyNames()
                .forEach(field -> assertThat(understood.get(field)).as(field).isEqualTo(said.get(field)));
    }

    @Test
    void ofReportSubmittedHoldsAWholeRealReport() {
        ReportSubmitted event =
                EventJson.read(bytes(ContractFiles.example(EventType.REPORT_SUBMITTED)), ReportSubmitted.class);

        assertThat(ContractFiles.json(ReportJson.writeString(ReportJson.read(event.report()))))
                .isEqualTo(event.report());
    }

    /** An open list: a word of an earlier release still fits the schema. */
    @Test
    void ofReportSubmittedIsSignedInTheRolesThatTheSchemaNames() {
        JsonNode definitions =
                ContractFiles.schemaDocument(EventType.REPORT_SUBMITTED).path("$defs");
        assertThat(words(definitions.at("/SignOff/properties/role/examples")))
                .containsExactlyElementsOf(Arrays.stream(SignOffRole.values())
                        .map(SignOffRole::word)
                        .toList());
        assertThat(words(definitions.at("/Declaration/properties/role/examples")))
                .containsExactlyElementsOf(Arrays.stream(SignOffRole.values())
                        .filter(SignOffRole::leads)
                        .map(SignOffRole::word)
                        .toList());

        ReportSubmitted event =
                EventJson.read(bytes(ContractFiles.example(EventType.REPORT_SUBMITTED)), ReportSubmitted.class);
        assertThat(event.signOffs())
                .allSatisfy(
                        signOff -> assertThat(SignOffRole.of(signOff.role())).isPresent());
        ObjectNode older = (ObjectNode) ContractFiles.json(ContractFiles.example(EventType.REPORT_SUBMITTED));
        ((ObjectNode) older.at("/signOffs/0")).put("role", "typist");
        assertThat(ContractFiles.schema(EventType.REPORT_SUBMITTED).validate(older))
                .isEmpty();
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void isRefusedWithTheNameOfTheEventWhenItIsNoJson() {
        assertThatThrownBy(() -> EventJson.read(bytes("{\"filingId\":"), ReportSubmitted.class))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("ReportSubmitted");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
