package org.nianbao.report.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.Reports;
import org.nianbao.report.write.UnprintableReportException;
import org.nianbao.report.write.WrittenReports;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void isAnArchivalAndAccessibleDocument(String seed) throws Exception {
        byte[] pdf = PdfWriter.write(WrittenReports.seed(seed));

        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(pdf).hasSizeLessThan(300_000);
    }

    @Test
    void isHeldAgainstAProfileThatItCanFail() throws Exception {
        assertThat(Conformance.breaches(PdfWriter.write(WrittenReports.seed("000")), PDFAFlavour.PDFA_1_A))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void givesItsTextBackCharacterByCharacter(String seed) throws IOException {
        AnnualReport report = WrittenReports.seed(seed);

        String letters = PdfText.letters(PdfWriter.write(report));

        assertThat(letters)
                .contains(PdfText.squeezed(report.title()))
                .contains(PdfText.squeezed(report.sections().overview()))
                .contains(PdfText.squeezed(report.sections().problemsAndImprovements()))
                .contains(PdfText.squeezed(report.sections().otherMatters()))
                .doesNotContainPattern("[\\u2E80-\\u2FDF\\uF900-\\uFAFF]");
    }

    @Test
    void printsEveryNumber() throws IOException {
        AnnualReport report = Reports.titled(Reports.valid(3));

        String text = String.join("\n", PdfText.pages(PdfWriter.write(report)));

        for (NumberAddress address : report.numberAddresses()) {
            String number = Pattern.quote(String.valueOf(report.cell(address)));
            assertThat(text).containsPattern("(?<![\\d.])" + number + "(?![\\d.])");
        }
    }

    @Test
    void putsTheThirdTableOnAPageOfItsOwn() throws IOException {
        for (String seed : List.of("000", "001", "002", "003", "004")) {
            List<String> pages = PdfText.pages(PdfWriter.write(WrittenReports.seed(seed)));

            List<String> withTable =
                    pages.stream().filter(page -> page.contains("勾稽关系")).toList();
            assertThat(withTable).hasSize(1);
            assertThat(PdfText.withoutNumber(withTable.get(0)))
                    .startsWith(TextPart.S3.label())
                    .contains("四、结转下年度继续办理")
                    .doesNotContain(TextPart.S2.label(), TextPart.S4.label());
        }
    }

    @Test
    void namesItsTitleItsLanguageAndItsSections() throws IOException {
        AnnualReport report = WrittenReports.seed("004");

        try (PDDocument document = Loader.loadPDF(PdfWriter.write(report))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("卫辉市信访局 2023 年政府信息公开工作年度报告");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            PDOutlineItem bookmark =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            for (int number = 1; number <= 6; number++) {
                assertThat(bookmark.getTitle())
                        .isEqualTo(TextPart.section(number).label());
                assertThat(bookmark.findDestinationPage(document)).isNotNull();
                bookmark = bookmark.getNextSibling();
            }
        }
    }

    @Test
    void givesTheSameBytesForTheSameReport() throws IOException {
        AnnualReport report = WrittenReports.seed("003");

        byte[] pdf = PdfWriter.write(report);

        assertThat(PdfWriter.write(report)).isEqualTo(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocument().getTrailer().containsKey(COSName.ID))
                    .isTrue();
        }
    }

    @Test
    void givesTheSameBytesToManyAtOnce() {
        List<AnnualReport> reports = List.of(WrittenReports.seed("000"), WrittenReports.seed("003"));
        List<byte[]> alone = reports.stream().map(PdfWriter::write).toList();

        List<byte[]> together = Collections.nCopies(4, reports).parallelStream()
                .flatMap(List::stream)
                .map(PdfWriter::write)
                .toList();

        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % 2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"format-2019", "format-2019-in-2022", "blank-cells"})
    void isArchivalInEveryFormat(String layout) throws Exception {
        byte[] pdf = PdfWriter.write(WrittenReports.layout(layout));

        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void isAccessibleWithoutTitleAndTexts() throws Exception {
        AnnualReport report = Reports.valid(1);
        AnnualReport bare = new AnnualReport(
                report.format(),
                0,
                "",
                "",
                "",
                new Sections("", "", ""),
                report.proactiveDisclosure(),
                Requests.filledWith(null, false),
                report.disputes());

        byte[] pdf = PdfWriter.write(bare);

        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void refusesTextsThatNoReportHas() {
        AnnualReport report = Reports.valid(1);
        AnnualReport endless = Reports.with(report, new Sections("字\n".repeat(4_000), "", ""));

        assertThatThrownBy(() -> PdfWriter.write(endless))
                .isInstanceOf(UnprintableReportException.class)
                .hasMessageStartingWith("报告的文字约有182页，超过150页，不能转换为PDF。");
    }

    @Test
    void neverEndsAPageWithAHeading() throws IOException {
        AnnualReport report = Reports.titled(Reports.valid(1));
        for (int lines = 14; lines < 17; lines++) {
            Sections sections = new Sections("概述", "问题与改进。\n".repeat(lines), "未收取信息处理费。");

            List<String> pages = PdfText.pages(PdfWriter.write(Reports.with(report, sections)));

            assertThat(pages).noneMatch(page -> PdfText.withoutNumber(page).endsWith(TextPart.S6.label()));
            assertThat(pages).anyMatch(page -> PdfText.withoutNumber(page).endsWith("未收取信息处理费。"));
        }
    }

    @Test
    void keepsLongNumbersInTheirCells() throws IOException {
        AnnualReport report =
                Reports.with(Reports.titled(Reports.valid(1)), Requests.filledWith(123_456_789_012L, false));

        String table = PdfText.pages(PdfWriter.write(report)).stream()
                .filter(page -> page.contains("勾稽关系"))
                .findFirst()
                .orElseThrow();

        assertThat(table.split("(?<!\\d)123456789012(?!\\d)", -1)).hasSize(25 * 7 + 1);
    }
}
