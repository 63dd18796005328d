package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every rule's golden pair: {@code rules/<code>/input.*} and the findings it gives. */
class GoldenRulesTest {

    static Stream<Rule> rules() {
        return RuleSet.current().rules().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsExactlyWhatItsGoldenPairSays(Rule rule) throws IOException {
        Path folder = GoldenFiles.RESOURCES.resolve("rules").resolve(rule.code());
        CheckInput input = input(folder);

        CheckResult result = RuleSet.current().check(input);

        JsonNode cameOut = FindingJson.writeAll(result.findings());
        JsonNode expected = GoldenFiles.expected(folder.resolve("findings.json"), cameOut);
        assertThat(cameOut).isEqualTo(expected);
        assertThat(result.findings()).extracting(Finding::code).contains(rule.code());
        assertThat(FindingJson.readAll(cameOut)).isEqualTo(result.findings());
    }

    private static CheckInput input(Path folder) throws IOException {
        Path text = folder.resolve("input.txt");
        CheckInput input;
        if (Files.exists(text)) {
            Reading reading = (Reading) ReportReader.read("input.txt", Files.readAllBytes(text));
            input = CheckInput.of(reading);
        } else {
            input = CheckInput.of(ReportJson.read(Files.readAllBytes(folder.resolve("input.json"))));
        }
        FilingContext filing = filing(folder.resolve("filing.json"));
        return filing == null ? input : input.forFiling(filing);
    }

    private static @Nullable FilingContext filing(Path file) throws IOException {
        return Files.exists(file) ? JsonMapper.shared().readValue(Files.readAllBytes(file), FilingContext.class) : null;
    }
}
