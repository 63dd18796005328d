package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import tools.jackson.databind.JsonNode;

/** The five seeds and the sample, each beside the findings that a careful reader has looked at. */
class RealReportsTest {

    static Stream<Path> files() throws IOException {
        Path sample = GoldenFiles.RESOURCES.resolve("layouts/pdf-text-of-hongze.txt");
        return Stream.concat(GoldenFiles.in("seeds", ".txt").stream(), Stream.of(sample));
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsWhatACarefulReaderFindsAndNothingElse(Path file) throws IOException {
        Reading reading = (Reading) ReportReader.read(file.getFileName().toString(), Files.readAllBytes(file));

        List<Finding> findings = RuleSet.current().check(CheckInput.of(reading)).findings();

        JsonNode cameOut = FindingJson.writeAll(findings);
        String golden = file.getFileName().toString().replace(".txt", ".json");
        assertThat(cameOut)
                .isEqualTo(GoldenFiles.expected(
                        GoldenFiles.RESOURCES.resolve("findings").resolve(golden), cameOut));
    }
}
