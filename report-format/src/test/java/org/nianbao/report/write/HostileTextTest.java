package org.nianbao.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Sections;
import org.nianbao.report.rule.Reports;

/** Texts that mean harm, in every place a report has for text, through every writer. */
class HostileTextTest {

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script><img src=x onerror=alert(1)><iframe src=\"file:///etc/passwd\"></iframe>",
            "</p></section></article></body></html>]]>--><!-- &lt;b&gt; &#x3c;script&#x3e; &unknown; <![CDATA[x]]>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "</title></style><style>@import url(http://example.invalid/x.css); * { display: none }</style>",
            "共收到\u202E件21\u202C申请\u2066\u200F，\u061C年",
            "\u0000\u0001\u0008\u000B\u000C\u001B[31m\u007F\u0085\uFFFE\uFFFF\uFDD0",
            "半个字\uD83D在此\uDE00完",
            "a".repeat(10_000),
            "无".repeat(10_000),
            "\t\t".repeat(2_000) + "\n".repeat(2_000) + "末",
            "\u0301".repeat(1_000) + "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
            "=cmd|' /C calc'!A0\n+1\n-1\n@SUM(1)",
            "😀🀄👨‍👩‍👧‍👦\uFE0F\u200D\u00AD\u200B\uFEFF𠮷㙘郟",
            "url(javascript:alert(1)) {{7*7}} ${7*7} #{7*7} %s %n $1 \\ \\u0000");

    static Stream<AnnualReport> hostileReports() {
        return TEXTS.stream().map(text -> withTexts(Reports.valid(1), text));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("hostileReports")
    void everyWriterWritesItAndTwiceTheSame(AnnualReport report) throws IOException {
        for (OutputFormat format : OutputFormat.values()) {
            byte[] written = ReportWriters.write(report, format);

            assertThat(written).isNotEmpty();
            assertThat(ReportWriters.write(report, format)).as(format.name()).isEqualTo(written);
            if (format == OutputFormat.PDF) {
                holdsNothingThatActs(written);
            }
        }
    }

    private static void holdsNothingThatActs(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            document.getPages().forEach(page -> {
                assertThat(page.getCOSObject().containsKey("Annots")).isFalse();
                assertThat(page.getCOSObject().containsKey("AA")).isFalse();
            });
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("hostileReports")
    void neitherMarkupNorControlCharactersReachAPageOrAText(AnnualReport report) {
        String harmless = HtmlWriter.page(withTexts(Reports.valid(1), "字"));
        String page = HtmlWriter.page(report);

        assertThat(withoutTexts(page)).isEqualTo(withoutTexts(harmless));
        for (OutputFormat format : List.of(OutputFormat.HTML, OutputFormat.TXT, OutputFormat.CSV)) {
            assertThat(new String(ReportWriters.write(report, format), StandardCharsets.UTF_8))
                    .doesNotContainPattern("[\\p{Cc}&&[^\\n\\r\\t]]")
                    .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFFFE\\uFFFF]");
        }
    }

    private static String withoutTexts(String page) {
        return page.replaceAll(" data-title=\"[^\"<>]*\"", "")
                .replaceAll("<p(?: class=\"(?:indented|blank)\")?>(?:[^<]*|<br/>)</p>\n", "")
                .replaceAll("<(h1|title)>[^<]*</", "<$1>");
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("hostileReports")
    void jsonKeepsEveryCharacterThatAReportMayHave(AnnualReport report) {
        boolean allowed = report.title().length() <= 500
                && report.title().codePoints().noneMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
        if (allowed) {
            assertThat(ReportJson.read(ReportWriters.write(report, OutputFormat.JSON)))
                    .isEqualTo(report);
        }
    }

    @Test
    void aPdfSaysWhichCharactersItCouldNotDraw() throws IOException {
        AnnualReport report = withTexts(Reports.titled(Reports.valid(1)), "姓𠮷，名㙘，郟县\u202E");

        try (PDDocument document = Loader.loadPDF(ReportWriters.write(report, OutputFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("姓〓，名㙘，郟县〓")
                    .contains("U+20BB7、无法显示的控制字符");
        }
    }

    private static AnnualReport withTexts(AnnualReport report, String text) {
        return new AnnualReport(
                report.format(),
                report.year(),
                text,
                text,
                text,
                new Sections(text, text, text),
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes());
    }
}
