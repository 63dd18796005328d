package org.nianbao.report.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.FindingJson;
import tools.jackson.databind.JsonNode;

/** What the rules on sentences find in the seeds is what a careful reader finds, and nothing else. */
class NarrativeSeedsTest {

    static Stream<Path> seeds() throws IOException {
        return GoldenFiles.in("seeds", ".txt").stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatACarefulReaderFinds(Path seed) throws IOException {
        Reading reading = (Reading) ReportReader.read(seed.getFileName().toString(), Files.readAllBytes(seed));
        CheckInput input = CheckInput.of(reading);
        List<Finding> findings = new ArrayList<>();

        NarrativeRules.all().forEach(rule -> findings.addAll(rule.check(input)));

        JsonNode cameOut = FindingJson.writeAll(findings);
        Path golden = GoldenFiles.RESOURCES.resolve(
                "narrative/seeds/" + seed.getFileName().toString().replace(".txt", ".json"));
        assertThat(cameOut).isEqualTo(GoldenFiles.expected(golden, cameOut));
    }
}
