package org.nianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.write.HtmlWriter;

/** The same report twice on a page, for the screen and for the printer, and what stands between and after the two. */
class CopiesTest {

    private static final String BETWEEN = "责任编辑：办公室\n【打印本页】 【关闭窗口】\n相关链接：2022年政府信息公开工作年度报告\n";
    private static final String AFTER = "主办：平川县人民政府办公室\n网站标识码：4107000001\n";

    static Stream<Path> seeds() throws IOException {
        return GoldenFiles.in("seeds", ".txt").stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesOutWhatStandsBetweenTwoCopies(Path seed) throws IOException {
        String text = Files.readString(seed).strip() + "\n";

        ReadingResult result = read("page.txt", text + BETWEEN + text + AFTER);

        assertThat(((Reading) result).report()).isEqualTo(((Reading) read("page.txt", text)).report());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesOutWhatStandsBetweenTwoCopiesOnAWebPage(Path seed) throws IOException {
        String article = HtmlWriter.article(LayoutsTest.read(seed).report());
        String alone = "<html><body>" + article + "</body></html>";
        String page =
                "<html><body><div class=print>" + article + "<p>打印日期：2024-01-20</p><p>本页网址：略</p></div><div class=body>"
                        + article + "</div><p>分享到：</p></body></html>";

        ReadingResult result = read("page.html", page);

        assertThat(((Reading) result).report()).isEqualTo(((Reading) read("page.html", alone)).report());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void refusesTwoReportsThatDifferInSectionSixOnly(Path seed) throws IOException {
        String text = Files.readString(seed).strip();
        int six = text.lastIndexOf("其他需要报告的事项") + "其他需要报告的事项".length();
        String other = text.substring(0, six) + "\n本年度收取信息处理费300元。\n";

        assertThat(read("page.txt", text + "\n" + other))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.code()).isEqualTo(Unreadable.TWO_REPORTS));
    }

    private static ReadingResult read(String name, String text) {
        return ReportReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
