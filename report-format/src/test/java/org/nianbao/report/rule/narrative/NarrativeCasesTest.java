package org.nianbao.report.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Rule;

/** Sentences as agencies write them: for every rule some that it must speak about, and some that it must leave alone. */
class NarrativeCasesTest {

    private static final Path FOLDER = GoldenFiles.RESOURCES.resolve("narrative");
    private static final int FEWEST = 5;

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (Rule rule : NarrativeRules.all()) {
            for (String line : lines(rule)) {
                cases.add(Arguments.of(Named.of(rule.code(), rule), line));
            }
        }
        return cases.stream();
    }

    static Stream<Rule> rules() {
        return NarrativeRules.all().stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void speaksOnlyWhenItIsRight(Rule rule, String line) {
        NarrativeCase sentence = NarrativeCase.parse(line);

        List<Finding> findings = rule.check(sentence.input());

        if (!sentence.fires()) {
            assertThat(findings).isEmpty();
            return;
        }
        List<List<String>> expected = new ArrayList<>();
        for (String span : sentence.spans()) {
            List<String> addresses = new ArrayList<>(List.of(span));
            addresses.addAll(sentence.cells());
            expected.add(addresses);
        }
        assertThat(findings).extracting(Finding::addresses).isEqualTo(expected);
        assertThat(findings).extracting(Finding::severity).allMatch(rule.severities()::contains);
        assertThat(sentence.said()).allMatch(findings.get(0).message()::contains);
        assertThat(findings)
                .allSatisfy(
                        finding -> assertThat(finding.messageEn()).isNotBlank().doesNotContain("%s"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasEnoughSentencesOfBothKinds(Rule rule) throws IOException {
        List<String> lines = lines(rule);

        assertThat(lines).filteredOn(line -> line.startsWith("fire")).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(lines).filteredOn(line -> line.startsWith("quiet")).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    private static List<String> lines(Rule rule) throws IOException {
        Path file = FOLDER.resolve(rule.code() + ".txt");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("fire |") || line.startsWith("quiet |"))
                .toList();
    }
}
