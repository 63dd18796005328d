package org.nianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.json.ReportJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The seeds and many layouts that sites and offices produce: each file beside the report it holds. */
class LayoutsTest {

    static Stream<Path> files() throws IOException {
        return Stream.of(
                        GoldenFiles.in("seeds", ".txt"),
                        GoldenFiles.in("layouts", ".txt"),
                        GoldenFiles.in("pages", ".html"),
                        GoldenFiles.in("pages", ".md"),
                        GoldenFiles.in("pdf", ".pdf"))
                .flatMap(List::stream);
    }

    static Stream<Path> seeds() throws IOException {
        return GoldenFiles.in("seeds", ".txt").stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsTheReportInEveryLayout(Path file) throws IOException {
        JsonNode cameOut = summary(read(file));

        JsonNode expected = GoldenFiles.expected(Path.of(file.toString().replaceFirst("\\.\\w+$", ".json")), cameOut);

        assertThat(cameOut).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSureOfEveryCellOfTheSeeds(Path file) throws IOException {
        assertThat(read(file).cells()).hasSize(200).allMatch(cell -> cell.certainty() == Certainty.READ);
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsTheReadingAsJson(Path file) throws IOException {
        Reading reading = read(file);

        assertThat(Reading.fromJson(reading.toJson())).isEqualTo(reading);
    }

    @Test
    void saysWhereEveryCellStood() throws IOException {
        Reading reading = read(GoldenFiles.RESOURCES.resolve("seeds/001_e8660239deac921c.txt"));

        assertThat(reading.source("T3/total/naturalPerson"))
                .contains(new CellSource("T3/total/naturalPerson", new Place(0, 0, 0, 74, 8), "2", Certainty.READ, ""));
    }

    @Test
    void keepsTheRemarkBesideTheNumber() throws IOException {
        Reading reading = read(GoldenFiles.RESOURCES.resolve("layouts/remarks.txt"));

        assertThat(reading.source("T2/normativeDocuments/issued").orElseThrow().note())
                .isEqualTo("其中修订16件");
    }

    static Reading read(Path file) throws IOException {
        ReadingResult result = ReportReader.read(file.getFileName().toString(), Files.readAllBytes(file));
        assertThat(result).as(file.toString()).isInstanceOf(Reading.class);
        return (Reading) result;
    }

    /** The report, and what the reader could not decide. */
    private static JsonNode summary(Reading reading) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("report", JsonMapper.shared().readTree(ReportJson.writeString(reading.report())));
        ArrayNode misaligned = json.putArray("misaligned");
        reading.misalignments().forEach(row -> misaligned.add(row.row() + " " + row.text()));
        return json;
    }
}
