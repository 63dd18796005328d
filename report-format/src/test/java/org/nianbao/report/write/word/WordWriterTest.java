package org.nianbao.report.write.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Sections;
import org.nianbao.report.rule.Reports;
import org.nianbao.report.write.GeneratedReports;
import org.nianbao.report.write.UnprintableReportException;
import org.nianbao.report.write.WrittenReports;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class WordWriterTest {

    private static final double TWENTIETHS_OF_A_POINT_IN_A_MILLIMETRE = 1440 / 25.4;

    @Test
    void hasThePageOfTheStandard() throws IOException {
        try (XWPFDocument document = WordParts.opened(WordWriter.write(WrittenReports.seed("000")))) {
            CTSectPr page = document.getDocument().getBody().getSectPr();
            CTPageSz size = page.getPgSz();
            CTPageMar margins = page.getPgMar();

            assertThat(millimetres(size.getW())).isEqualTo(210);
            assertThat(millimetres(size.getH())).isEqualTo(297);
            assertThat(millimetres(margins.getTop())).isEqualTo(37);
            assertThat(millimetres(margins.getLeft())).isEqualTo(28);
            assertThat(millimetres(size.getW()) - millimetres(margins.getLeft()) - millimetres(margins.getRight()))
                    .isEqualTo(156);
            assertThat(millimetres(size.getH()) - millimetres(margins.getTop()) - millimetres(margins.getBottom()))
                    .isEqualTo(225);
        }
    }

    @Test
    void numbersPagesAtTheOuterSide() throws IOException {
        byte[] file = WordWriter.write(WrittenReports.seed("000"));

        try (XWPFDocument document = WordParts.opened(file)) {
            assertThat(document.getEvenAndOddHeadings()).isTrue();
            assertThat(document.getHeaderFooterPolicy().getDefaultFooter().getText())
                    .isEqualTo("— 1 —\n");
            assertThat(document.getHeaderFooterPolicy().getEvenPageFooter().getText())
                    .isEqualTo("— 1 —\n");
        }
        assertThat(WordParts.of(file).get("word/footer-odd.xml")).contains(" PAGE ", "<w:jc w:val=\"right\"/>");
        assertThat(WordParts.of(file).get("word/footer-even.xml")).contains(" PAGE ", "<w:jc w:val=\"left\"/>");
    }

    @Test
    void givesEveryPartOfTheTextItsStyle() throws IOException {
        AnnualReport report = WrittenReports.seed("003");

        try (XWPFDocument document = WordParts.opened(WordWriter.write(report))) {
            assertThat(texts(document, "Title")).containsExactly("郟县王集乡人民政府 \n2024 年政府信息公开工作年度 报告");
            assertThat(texts(document, "Heading1"))
                    .containsExactly(
                            "一、总体情况",
                            "二、主动公开政府信息情况",
                            "三、收到和处理政府信息公开申请情况",
                            "四、政府信息公开行政复议、行政诉讼情况",
                            "五、存在的主要问题及改进情况",
                            "六、其他需要报告的事项");
            assertThat(texts(document, "Heading2")).contains("（一）主动公开", "（二）依申请公开");
            assertThat(texts(document, "BodyText")).contains("2024 年，王集乡明确依申请公开工作制度，未收到依申请公开事宜。");
        }
    }

    @Test
    void setsTypeAsTheStandardAsks() {
        String styles =
                WordParts.of(WordWriter.write(WrittenReports.seed("000"))).getOrDefault("word/styles.xml", "");

        assertThat(styles)
                .containsPattern("docDefaults>\\s*<w:rPrDefault>.*eastAsia=\"仿宋_GB2312\".*<w:sz w:val=\"32\"/>")
                .containsPattern(style("Normal", "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>"))
                .containsPattern(
                        style("Title", "<w:jc w:val=\"center\"/>", "eastAsia=\"方正小标宋简体\"", "<w:sz w:val=\"44\"/>"))
                .containsPattern(style("Heading1", "<w:outlineLvl w:val=\"0\"/>", "eastAsia=\"黑体\""))
                .containsPattern(style("Heading2", "<w:outlineLvl w:val=\"1\"/>", "eastAsia=\"楷体_GB2312\""))
                .containsPattern(style("BodyText", "w:firstLineChars=\"200\""))
                .containsPattern(style("Footer", "eastAsia=\"宋体\"", "<w:sz w:val=\"28\"/>"));
    }

    @Test
    void namesOtherFontsForWhoHasNotTheNamedOnes() {
        String fonts =
                WordParts.of(WordWriter.write(WrittenReports.seed("000"))).getOrDefault("word/fontTable.xml", "");

        for (String font : List.of("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体")) {
            assertThat(fonts).containsPattern("<w:font w:name=\"" + font + "\">\\s*<w:altName w:val=\"[^\"]+\"/>");
        }
    }

    @Test
    void namesItsTitleAndItsLanguageAndNoDate() throws IOException {
        byte[] file = WordWriter.write(WrittenReports.seed("000"));

        try (XWPFDocument document = WordParts.opened(file)) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("卫辉市安都乡 2023 年政府信息公开工作年度报告");
        }
        assertThat(WordParts.of(file).get("docProps/core.xml"))
                .contains("<dc:language>zh-CN</dc:language>")
                .doesNotContain("dcterms:created", "dcterms:modified");
    }

    @Test
    void isTheSameFileInEveryTimeZone() {
        TimeZone here = TimeZone.getDefault();
        AnnualReport report = GeneratedReports.of(7);
        byte[] file = WordWriter.write(report);
        try {
            for (String zone : List.of("Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(WordWriter.write(report)).as(zone).isEqualTo(file);
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void hasNoTitleWhereTheReportHasNone() throws IOException {
        try (XWPFDocument document = WordParts.opened(WordWriter.write(Reports.valid(1)))) {
            assertThat(texts(document, "Title")).isEmpty();
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("政府信息公开工作年度报告");
        }
    }

    @Test
    void refusesTextsOfHundredsOfPages() {
        AnnualReport report = Reports.valid(1);
        Sections endless = new Sections("字\n".repeat(100_000), "", "");

        assertThatThrownBy(() ->
                        WordWriter.write(Reports.with(report, report.year(), report.proactiveDisclosure(), endless)))
                .isInstanceOf(UnprintableReportException.class)
                .hasMessage("报告的文字约有4546页，超过150页，不能转换为Word文档。请核对是否误粘贴了其他内容。");
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String style(String id, String... contents) {
        return "(?s)w:styleId=\"" + id + "\">((?!</w:style>).)*" + String.join("((?!</w:style>).)*", contents);
    }

    private static long millimetres(Object twentieths) {
        return Math.round(Double.parseDouble(String.valueOf(twentieths)) / TWENTIETHS_OF_A_POINT_IN_A_MILLIMETRE);
    }
}
