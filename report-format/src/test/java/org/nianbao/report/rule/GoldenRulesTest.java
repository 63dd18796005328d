package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.rule.narrative.NarrativeRules;
import tools.jackson.databind.JsonNode;

/** Every rule's golden pair: {@code rules/<code>/input.*} and its own findings in it, grouped with those of others. */
class GoldenRulesTest {

    static Stream<Rule> rules() {
        return RuleSet.current().rules().stream()
                .filter(rule -> !NarrativeRules.all().contains(rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsExactlyWhatItsGoldenPairSays(Rule rule) throws IOException {
        Path folder = GoldenFiles.RESOURCES.resolve("rules").resolve(rule.code());
        List<Finding> findings = RuleSet.current().check(GoldenInput.in(folder)).findings().stream()
                .filter(finding -> finding.code().equals(rule.code()))
                .toList();

        JsonNode cameOut = FindingJson.writeAll(findings);
        JsonNode expected = GoldenFiles.expected(folder.resolve("findings.json"), cameOut);
        assertThat(cameOut).isEqualTo(expected);
        assertThat(FindingJson.readAll(cameOut)).isEqualTo(findings).isNotEmpty();
    }
}
