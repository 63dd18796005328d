package org.nianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.RuleSet;
import org.nianbao.report.source.TextBytes;

/** What no file may do to the reader: break it, slow it down, or make it take a number for another. */
class ReaderRobustnessTest {

    private static final List<String> SCRAPS = List.of(
            "", "\t", "\n", "|", " ", "，", "0", "7", "/", "其他", "总计", "三、", "（七）", "<br>", "\u0000", "★", "\uD800",
            "1.");

    @Property(tries = 200)
    void neverBreaksOnADamagedReport(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int damages)
            throws IOException {
        Random random = new Random(seed);
        List<Path> files = GoldenFiles.in("layouts", ".txt");
        StringBuilder text =
                new StringBuilder(TextBytes.decode(Files.readAllBytes(files.get(random.nextInt(files.size()))))
                        .orElseThrow());
        for (int i = 0; i < damages; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(12));
            text.replace(at, end, SCRAPS.get(random.nextInt(SCRAPS.size())));
        }

        ReadingResult result = ReportReader.read("damaged.txt", text.toString().getBytes(StandardCharsets.UTF_8));

        if (result instanceof Reading reading) {
            assertThat(RuleSet.current().check(CheckInput.of(reading)).ruleSet())
                    .isNotBlank();
            assertThat(Reading.fromJson(reading.toJson())).isEqualTo(reading);
        }
    }

    /** A cell taken away from a line never moves its neighbours: the row is read as it was, with a gap, or not at all. */
    @Property(tries = 200)
    void neverTakesOneNumberForAnother(
            @ForAll @IntRange(max = 24) int rowNumber, @ForAll Applicant column, @ForAll boolean tabs)
            throws IOException {
        Path file = GoldenFiles.RESOURCES.resolve(tabs ? "layouts/gb18030.txt" : "layouts/single-blanks.txt");
        String text = TextBytes.decode(Files.readAllBytes(file)).orElseThrow();
        RequestRow row = RequestRow.rows(false).get(rowNumber);
        Reading whole = read(text);
        CellSource source = whole.source("T3/" + row.key() + "/" + column.key()).orElseThrow();
        String[] lines = text.split("\n", -1);
        String line = lines[source.place().line() - 1];
        lines[source.place().line() - 1] = line.substring(0, source.place().column() - 1)
                + line.substring(source.place().column() - 1 + source.text().length());

        Reading damaged = read(String.join("\n", lines));

        for (Applicant other : Applicant.values()) {
            Long count = damaged.report().requests().count(row, other);
            assertThat(count)
                    .isIn(
                            null,
                            other == column ? null : whole.report().requests().count(row, other));
        }
    }

    static Stream<String> heavyTexts() {
        String headings = "一、总体情况\n二、主动公开政府信息情况\n%s\n三、收到和处理政府信息公开申请情况\n%s\n四、政府信息公开行政复议、行政诉讼情况\n%s\n";
        return Stream.of(
                        "1(其中".repeat(60_000),
                        "重复申请".repeat(60_000),
                        "重复申请 ".repeat(50_000),
                        "其他\t0\t".repeat(50_000),
                        "0 ".repeat(100_000),
                        "总计 0 ".repeat(50_000),
                        "1,2,".repeat(60_000),
                        "汉1".repeat(100_000),
                        "|-".repeat(100_000),
                        "(".repeat(200_000),
                        "<a ".repeat(80_000),
                        "一、总体情况\n".repeat(30_000))
                .map(text -> headings.formatted(text, text, text));
    }

    @ParameterizedTest
    @MethodSource("heavyTexts")
    void answersInTimeWhateverTheText(String text) {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            ReadingResult result = ReportReader.read("heavy.txt", text.getBytes(StandardCharsets.UTF_8));
            if (result instanceof Reading reading) {
                RuleSet.current().check(CheckInput.of(reading));
            }
        });
    }

    private static Reading read(String text) {
        return (Reading) ReportReader.read("report.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
