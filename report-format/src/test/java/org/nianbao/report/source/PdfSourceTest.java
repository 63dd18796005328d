package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.nianbao.report.reading.Place;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.Unreadable;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.RuleSet;

class PdfSourceTest {

    private static final Path SAMPLE = Path.of("src", "test", "resources", "pdf", "hongze-2023.pdf");

    @Test
    void saysOnWhichPageAndInWhichTableACellStood() throws IOException {
        Reading reading = (Reading) ReportReader.read("报告.pdf", Files.readAllBytes(SAMPLE));

        Place place = reading.source("T3/unavailable.wouldNeedCreation/naturalPerson")
                .orElseThrow()
                .place();

        assertThat(List.of(place.page(), place.row(), place.column())).containsExactly(3, 17, 4);
    }

    @Test
    void findsTheOldFormatAndBothSumsOfTableFourInThePublishedSample() throws IOException {
        Reading reading = (Reading) ReportReader.read("报告.pdf", Files.readAllBytes(SAMPLE));

        List<Finding> findings = RuleSet.current().check(CheckInput.of(reading)).findings();

        assertThat(findings).extracting(Finding::id).anyMatch(id -> id.startsWith("F-03"));
        assertThat(findings)
                .extracting(Finding::id)
                .filteredOn(id -> id.startsWith("T4-01"))
                .hasSize(2);
    }

    @Test
    void putsParagraphsTogetherOverLinesAndPagesWithoutThePageNumbers() throws IOException {
        Reading reading = (Reading) ReportReader.read("报告.pdf", Files.readAllBytes(SAMPLE));

        assertThat(reading.report().sections().overview())
                .contains("严格执行“分级审核、先审后发”程序")
                .doesNotContain("- 1 -");
    }

    @Test
    void refusesAFileWithAPassword() throws IOException {
        AccessPermission permission = new AccessPermission();
        assertThat(refusal(changed(document -> document.protect(new StandardProtectionPolicy("o", "u", permission)))))
                .contains("密码");
    }

    @Test
    void refusesAFileWithAScript() throws IOException {
        byte[] scripted = changed(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));

        assertThat(refusal(scripted)).contains("脚本");
    }

    @Test
    void refusesAFileWithoutTextAndSaysWhatToDo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument empty = new PDDocument()) {
            empty.addPage(new PDPage());
            empty.save(bytes);
        }

        assertThat(refusal(bytes.toByteArray())).contains("扫描件");
    }

    @Test
    void refusesMoreThanAHundredPages() throws IOException {
        byte[] thick = changed(document -> {
            for (int page = 0; page < 100; page++) {
                document.addPage(new PDPage());
            }
        });

        assertThat(refusal(thick)).contains("100页");
    }

    @Test
    void refusesAStreamThatWouldFillTheMemory() throws IOException {
        byte[] packed = packed(new byte[100 * 1024 * 1024]);

        assertThat(refusal(withStream(packed))).contains("解压后过大");
    }

    @Test
    void refusesAStreamPackedTwice() throws IOException {
        byte[] packed = packed(packed(new byte[60 * 1024 * 1024]));

        assertThat(refusal(withStream(packed))).contains("解压后过大");
    }

    @Test
    void refusesWhatOnlyBeginsLikeOne() {
        assertThat(refusal("%PDF-1.7\nnothing\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .contains("损坏");
    }

    private interface Change {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] changed(Change change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(SAMPLE))) {
            change.make(document);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] withStream(byte[] stream) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.US_ASCII));
        file.write(stream);
        file.write("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private static String refusal(byte[] content) {
        ReadingResult result = ReportReader.read("报告.pdf", content);
        assertThat(result).isInstanceOf(Unreadable.class);
        return ((Unreadable) result).message();
    }
}
