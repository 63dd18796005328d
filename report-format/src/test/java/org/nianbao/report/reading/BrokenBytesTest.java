package org.nianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.RuleSet;

/** A text with a stray byte in it, as a broken copy or a cut character leaves it. */
class BrokenBytesTest {

    @ParameterizedTest
    @CsvSource({"UTF-8, FF", "UTF-8, 81", "UTF-8, E4", "GB18030, FF", "GB18030, 81"})
    void readsEveryNumberAndShowsTheByteAsLost(String charset, String stray) throws Exception {
        String text = seed();
        AnnualReports reports = reports(text, withByteAfter(text, "正确领导下", charset, Integer.parseInt(stray, 16)));

        assertThat(reports.broken().report().requests())
                .isEqualTo(reports.whole().report().requests());
        assertThat(reports.broken().report().disputes())
                .isEqualTo(reports.whole().report().disputes());
        assertThat(reports.broken().report().title())
                .isEqualTo(reports.whole().report().title());
        assertThat(reports.broken().report().sections().overview()).contains("正确领导下", "\uFFFD");
    }

    @Test
    void tellsOfTheCharacterThatWasLost() throws Exception {
        String text = seed();
        AnnualReports reports = reports(text, withByteAfter(text, "正确领导下", "UTF-8", 0xFF));

        List<Finding> more = RuleSet.current().check(CheckInput.of(reports.broken())).findings().stream()
                .filter(finding -> finding.message().contains("\uFFFD"))
                .toList();

        assertThat(more).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("N-19");
            assertThat(finding.message()).contains("已损坏", "对照原件");
        });
    }

    @Test
    void readsATextCutInTheMiddleOfACharacter() throws Exception {
        byte[] bytes = seed().strip().getBytes(StandardCharsets.UTF_8);

        Reading reading = read(java.util.Arrays.copyOf(bytes, bytes.length - 4));

        assertThat(reading.report().sections().otherMatters()).endsWith("\uFFFD");
    }

    @Test
    void takesAPageWithAStrayByteForAPage() {
        String page =
                "<html><body><p>一、总体情况</p>" + "<p>平川县交通运输局认真落实政府信息公开条例，主动公开各类信息。</p>".repeat(30) + "</body></html>";
        byte[] bytes = withByteAfter(page, "一、总体情况", "UTF-8", 0xFF);

        assertThat(((Unreadable) ReportReader.read("page.txt", bytes)).code()).isEqualTo(Unreadable.NOT_A_REPORT);
    }

    @Test
    void doesNotTakeBinaryRubbishForText() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] bytes = new byte[3000 + seed];
            new Random(seed).nextBytes(bytes);

            assertThat(((Unreadable) ReportReader.read("报告.txt", bytes)).code()).isNotEqualTo(Unreadable.NOT_A_REPORT);
        }
    }

    @Test
    void doesNotTakeTextInAnotherEncodingForOursWithALostCharacter() {
        byte[] bytes = "政府信息公開工作年度報告，總體情況。".repeat(40).getBytes(Charset.forName("Big5"));

        assertThat(((Unreadable) ReportReader.read("报告.txt", bytes)).message()).doesNotContain("\uFFFD");
    }

    private record AnnualReports(Reading whole, Reading broken) {}

    private static AnnualReports reports(String text, byte[] broken) {
        return new AnnualReports(read(text.getBytes(StandardCharsets.UTF_8)), read(broken));
    }

    private static Reading read(byte[] content) {
        return (Reading) ReportReader.read("报告.txt", content);
    }

    private static byte[] withByteAfter(String text, String place, String charset, int stray) {
        int at = text.indexOf(place) + place.length();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.substring(0, at).getBytes(Charset.forName(charset)));
        bytes.write(stray);
        bytes.writeBytes(text.substring(at).getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }

    private static String seed() throws Exception {
        return java.nio.file.Files.readString(GoldenFiles.RESOURCES.resolve("seeds/000_614bee75ef009feb.txt"));
    }
}
