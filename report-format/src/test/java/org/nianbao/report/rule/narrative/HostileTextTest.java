package org.nianbao.report.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Sections;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.Reports;
import org.nianbao.report.rule.RuleSet;

/** No text makes a pattern look again and again: counted in looks at its characters, not by the clock. */
class HostileTextTest {

    private static final int LENGTH = 8_000;
    private static final int LONGEST = 500_000;
    private static final List<String> PIECES = List.of(
            "1", "(", "《", "1,111", "其中1件,", "其中", "未收到", "无", "一", "一是", "收到", "公众", "占1%,", "×", "X ", "a", "的",
            "2023年", "\n", "\t", "信息 ", "申请人张", "1.", "(一)", "针对2023年", "全县", "办结", "结转", "、", "分别", "处理费", "收费", "未",
            "己", "信息公", "公开申请", "均", "共", "行政复议", "局收到", "20");

    static Stream<String> pieces() {
        return PIECES.stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void noPatternLooksAtATextMoreThanItsLengthAllows(String piece) throws IOException {
        List<Pattern> patterns = patterns();
        String text = repeated(piece, LENGTH);

        assertThat(patterns).hasSizeGreaterThan(60);
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(new CountedText(text));
            assertThatCode(() -> {
                        while (matcher.find()) {
                            // every match, to the end
                        }
                    })
                    .as(pattern.pattern())
                    .doesNotThrowAnyException();
        }
    }

    @Property(tries = 60)
    void whateverTheTextIsTheRulesAnswer(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 40) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 200) int times) {
        StringBuilder piece = new StringBuilder();
        numbers.forEach(number -> piece.append(PIECES.get(number)));

        CheckResult result = check(piece.toString().repeat(times));

        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.message()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "（"})
    void aTextOfHalfAMegabyteIsChecked(String piece) {
        assertThat(check(repeated(piece, LONGEST)).ruleSet()).isNotBlank();
    }

    @Test
    void aPastedTableIsNoSentence() {
        String table = "新收\t12\t0\t0\t0\t0\t0\t12件\n".repeat(30) + "| 收到 | 3件 |\n".repeat(30);

        assertThat(Narrative.of(CheckInput.of(report(table))).statements()).isEmpty();
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static CheckResult check(String text) {
        return RuleSet.current().check(CheckInput.of(report(text)));
    }

    private static AnnualReport report(String text) {
        AnnualReport report = Reports.titled(Reports.valid(3));
        return new AnnualReport(
                report.format(),
                report.year(),
                report.agencyName(),
                report.title(),
                "",
                new Sections(text, text, text),
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes());
    }

    /** Every pattern that a class of this package keeps, by itself or for each of its constants. */
    private static List<Pattern> patterns() throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        Typos.KNOWN.forEach(slip -> patterns.add(slip.wrong()));
        Path folder = Path.of("target", "classes", "org", "nianbao", "report", "rule", "narrative");
        try (Stream<Path> classes = Files.list(folder)) {
            for (Path file : classes.sorted().toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                if (!name.equals("package-info")) {
                    patterns.addAll(patternsOf(name));
                }
            }
        }
        return patterns;
    }

    private static List<Pattern> patternsOf(String name) {
        List<Pattern> patterns = new ArrayList<>();
        try {
            Class<?> type = Class.forName("org.nianbao.report.rule.narrative." + name);
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    List<?> owners = Modifier.isStatic(field.getModifiers())
                            ? List.of(type)
                            : type.isEnum() ? Arrays.asList(type.getEnumConstants()) : List.of();
                    for (Object owner : owners) {
                        patterns.add((Pattern) field.get(owner));
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
        return patterns;
    }
}
