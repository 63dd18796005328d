package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} is made from the rules; {@code -Drules.write=true} makes it anew. */
class RulesDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");

    /** A report that wants everything: a county government's, without anything beside it. */
    private static final CheckInput ALONE = CheckInput.of(Reports.named(Reports.valid(1), "卫辉市人民政府"));

    @Test
    void theDocumentSaysWhatTheRulesSay() throws IOException {
        String cameOut = document(RuleSet.current());
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(DOCUMENT, cameOut, StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(DOCUMENT, StandardCharsets.UTF_8))
                .as("make docs/rules.md anew: mvn -pl report-format test -Dtest=RulesDocumentTest -Drules.write=true")
                .isEqualTo(cameOut);
    }

    private static String document(RuleSet rules) {
        Map<Severity, Long> counts = rules.rules().stream()
                .collect(Collectors.groupingBy(Rule::severity, TreeMap::new, Collectors.counting()));
        String counted = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().code())
                .collect(Collectors.joining(", "));
        return """
                # The rules

                Made from the code by `RulesDocumentTest`; do not edit. Rule set %s, %d rules: %s.

                Severity: B blocks a submission; B* blocks unless overridden with a written reason; W needs an explanation; I is
                information. A rule with two is W for one thing it finds and B for another. A rule without a last year still holds, next year
                too; the years are in `report-format/src/main/resources/org/nianbao/report/rule/rule-years.properties`. "Needs" names what a
                rule has to be told beside the report; without it the rule is listed as not checked (`notChecked`).

                | code | severity | clause | since | until | message | message in English | needs |
                |---|---|---|---|---|---|---|---|
                %s
                """.formatted(
                        rules.version(),
                        rules.rules().size(),
                        counted,
                        rules.rules().stream().map(RulesDocumentTest::row).collect(Collectors.joining("\n")));
    }

    private static String row(Rule rule) {
        String until = rule.until().isPresent() ? Integer.toString(rule.until().getAsInt()) : "";
        String needs = rule.missing(ALONE)
                .map(missing -> missing.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("");
        List<String> cells = List.of(
                rule.code(),
                rule.severities().stream().map(Severity::code).collect(Collectors.joining("/")),
                rule.lawRef(),
                Integer.toString(rule.since()),
                until,
                rule.message(),
                rule.messageEn(),
                needs);
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
