package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.reading.Place;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.Unreadable;

class WebPageSourceTest {

    private static final Path PAGE =
            Path.of("src", "test", "resources", "pages", "content-system-with-word-paragraphs.html");

    @Test
    void saysInWhichTableRowAndColumnACellStood() throws Exception {
        Reading reading = (Reading) ReportReader.read("page.html", Files.readAllBytes(PAGE));

        CellSource cell =
                reading.source("T3/refused.prohibitedByLaw/naturalPerson").orElseThrow();

        Place place = cell.place();
        assertThat(List.of(place.table(), place.row(), place.column())).containsExactly(2, 9, 4);
    }

    @Test
    void readsOnlyWhatAVisitorSees() throws Exception {
        List<String> lines = lines(
                "<body><p>一<script>alert('二')</script></p><p hidden>三</p><p style='DISPLAY : none'>四</p>"
                        + "<!-- 五 --><noscript>六</noscript><p>七&lt;script&gt;八&lt;/script&gt;</p><iframe src='http://127.0.0.1:1/'>九</iframe>");

        assertThat(lines).containsExactly("一", "七<script>八</script>");
    }

    @Test
    void takesNumbersInTwoParagraphsOfACellForTwo() throws Exception {
        assertThat(lines("<table><tr><td><p>本年新<p>收</td><td><p>1<p>2</td><td><p>3</td></tr></table>"))
                .containsExactly("本年新收\t1 2\t3");
    }

    @Test
    void keepsTheBlanksOfANumberLeftOut() throws Exception {
        assertThat(lines("<p>公开信息&nbsp;&nbsp;条</p>")).containsExactly("公开信息  条");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<div>".repeat(200_000) + "一、总体情况",
                "<table><tr><td>".repeat(20_000) + "一、总体情况",
                "<table>" + "<tr><td rowspan=65000 colspan=65000>0</td></tr>".repeat(5_000) + "</table>",
                "<table>" + "<tr>" + "<td>0".repeat(200_000) + "</table>",
                "<p>" + "&amp;".repeat(300_000),
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><html><p>&a;&a;</p></html>",
                "<html><meta charset='x-unknown'><p>一、总体情况</p>",
                "<html><head><base href='http://127.0.0.1:1/'><link rel=import href=x></head><img src=x onerror=alert(1)>",
                "<table><tr><td rowspan='-1' colspan='99999999999999999999'>一</td></tr></table>",
                "<p>" + "<b><i>".repeat(50_000) + "</p>",
                "<html><frameset><frame src='x'></frameset></html>",
                "<p>\u0000\uFFFF\uD800</p></p></p></p></p></p></p></p>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void answersHostilePagesWithASentence(String page) {
        ReadingResult result = ReportReader.read("page.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(result).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) result).message()).endsWith("。");
    }

    private static List<String> lines(String page) throws Exception {
        LineCollector lines = new LineCollector();
        new WebPageSource().read(page.getBytes(StandardCharsets.UTF_8), lines);
        return lines.lines().stream().map(Line::text).toList();
    }
}
