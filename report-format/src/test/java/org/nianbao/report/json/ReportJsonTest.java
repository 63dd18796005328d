package org.nianbao.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.rule.Reports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ReportJsonTest {

    private static final Schema SCHEMA = schema();

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("/colour", json -> json.put("colour", "red")),
                mistake("/title", json -> json.remove("title")),
                mistake("/year", json -> json.put("year", "2023")),
                mistake("/year", json -> json.put("year", 2023.5)),
                mistake("/format", json -> json.put("format", "2008")),
                mistake("/sections/overview", json -> object(json, "sections").put("overview", 1)),
                mistake("/sections", json -> json.putNull("sections")),
                mistake(
                        "/requests/total/6",
                        json -> array(json, "requests", "total").set(6, "0")),
                mistake(
                        "/requests/total/0",
                        json -> array(json, "requests", "total").set(0, 1.5)),
                mistake(
                        "/requests/total",
                        json -> array(json, "requests", "total").add(0)),
                mistake("/requests/granted", json -> object(json, "requests").remove("granted")),
                mistake(
                        "/requests/other.notCorrectedInTime",
                        json -> object(json, "requests").putArray("other")),
                mistake("/disputes/appeal", json -> object(json, "disputes").putArray("appeal")),
                mistake(
                        "/proactiveDisclosure/licences",
                        json -> object(json, "proactiveDisclosure").put("licences", 1_000_000_000_000L)),
                mistake(
                        "/proactiveDisclosure/feesInTenThousandYuan",
                        json -> object(json, "proactiveDisclosure").put("feesInTenThousandYuan", 7730.28)),
                mistake(
                        "/proactiveDisclosure/feesInTenThousandYuan",
                        json -> object(json, "proactiveDisclosure").put("feesInTenThousandYuan", "1e5")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refusesEveryMistakeWithItsPointerAndSoDoesTheSchema(String pointer, Consumer<ObjectNode> mistake) {
        ObjectNode json = (ObjectNode) ReportJson.write(Reports.valid(7));
        mistake.accept(json);

        assertThatThrownBy(() -> ReportJson.read(json))
                .isInstanceOfSatisfying(MalformedReportException.class, refused -> {
                    assertThat(refused.pointer()).isEqualTo(pointer);
                    assertThat(refused.sentence()).isNotBlank();
                });
        assertThat(SCHEMA.validate(json.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> ReportJson.read("{\"format\":")).isInstanceOf(MalformedReportException.class);
        assertThatThrownBy(() -> ReportJson.read("{} {}")).isInstanceOf(MalformedReportException.class);
        assertThatThrownBy(() -> ReportJson.read("")).isInstanceOf(MalformedReportException.class);
        assertThatThrownBy(() -> ReportJson.read("[]")).isInstanceOf(MalformedReportException.class);
        assertThatThrownBy(() -> ReportJson.read("{\"year\":1,\"year\":2}"))
                .isInstanceOf(MalformedReportException.class);
        assertThatThrownBy(() -> ReportJson.read(new byte[] {(byte) 0xFF, 0x00}))
                .isInstanceOf(MalformedReportException.class);
    }

    @Test
    void refusesTextThatNoDatabaseKeeps() {
        ObjectNode json = (ObjectNode) ReportJson.write(Reports.valid(7));
        json.put("title", "a\u0000b");

        assertThatThrownBy(() -> ReportJson.read(json)).hasMessageContaining("/title");
    }

    static Stream<Path> goldenReports() throws IOException {
        return Stream.concat(GoldenFiles.in("seeds", ".json").stream(), GoldenFiles.in("layouts", ".json").stream());
    }

    @ParameterizedTest
    @MethodSource("goldenReports")
    void writesWhatItReadAndWhatTheSchemaAllows(Path file) throws IOException {
        JsonNode report = JsonMapper.shared().readTree(Files.readAllBytes(file)).get("report");

        assertThat(ReportJson.write(ReportJson.read(report)).toString()).isEqualTo(report.toString());
        assertThat(SCHEMA.validate(report.toString(), InputFormat.JSON)).isEmpty();
    }

    private static Arguments mistake(String pointer, Consumer<ObjectNode> mistake) {
        return Arguments.of(pointer, mistake);
    }

    private static ObjectNode object(ObjectNode json, String field) {
        return (ObjectNode) json.get(field);
    }

    private static ArrayNode array(ObjectNode json, String field, String row) {
        return (ArrayNode) json.get(field).get(row);
    }

    private static Schema schema() {
        try (InputStream schema = ReportJson.class.getResourceAsStream("annual-report.schema.json")) {
            String text = new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
