package org.nianbao.report.write.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class OfficialLetterTest {

    @Test
    void hasTitleAddresseeHeadingsTextsTablesAndASignature() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(letter("安都乡人民政府")))) {
            assertThat(read.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("Title", "Normal", "BodyText", "Heading1", "Normal", "Normal", "Normal");
            assertThat(read.getParagraphs().get(1).getText()).isEqualTo("各有关单位：");
            assertThat(read.getParagraphs().get(6).getText()).isEqualTo("2024年4月1日");
            assertThat(read.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(read.getTables().get(0).getRow(1).getCell(1).getText()).isEqualTo("安都乡人民政府");
            assertThat(read.getTables().get(0).getStyleID()).isEqualTo("OfficialTable");
        }
    }

    @Test
    void givesTheSameBytesForTheSameLetter() {
        assertThat(letter("安都乡人民政府")).isEqualTo(letter("安都乡人民政府"));
    }

    @Test
    void showsWhatNoDocumentCanHold() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(letter("安都\u0000乡\u202e")))) {
            assertThat(read.getTables().get(0).getRow(1).getCell(1).getText()).isEqualTo("安都\ufffd乡\ufffd");
        }
    }

    private static byte[] letter(String agency) {
        return new OfficialLetter("关于卫辉市2023年度政府信息公开工作年度报告报送情况的通报")
                .to("各有关单位：")
                .text("现将有关情况通报如下。")
                .heading("一、按期报送的单位")
                .table(List.of("序号", "单位"), List.of(1, 6), List.of(List.of("1", agency)))
                .signed("卫辉市人民政府办公室", LocalDate.of(2024, 4, 1))
                .bytes();
    }
}
