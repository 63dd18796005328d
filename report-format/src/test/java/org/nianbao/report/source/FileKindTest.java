package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT|一、总体情况",
                "TEXT|# 年度报告 <br>",
                "PDF|%PDF-1.7 …",
                "HTML|<!DOCTYPE html><html><body>一、总体情况</body></html>",
                "HTML|<div><table><tr><td>0</td></tr></table></div>",
                "TEXT|<table><tr><td>0</td></tr></table>",
                "RTF|{\\rtf1\\ansi 一、总体情况}",
                "OFFICE_XML|<?xml version='1.0'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'/>",
                "OFFICE_XML|<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
            })
    void tellsTextsApartByTheirContent(FileKind kind, String text) throws RefusedFileException {
        assertThat(FileKind.of("报告.docx", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(kind);
    }

    @Test
    void knowsPagesKeptAsMessages() throws RefusedFileException {
        String message = "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x";

        assertThat(FileKind.of("报告.doc", message.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileKind.MHTML);
    }

    @Test
    void readsTextInTheEncodingsOfOldOffices() throws RefusedFileException {
        assertThat(FileKind.of("报告.doc", "一、总体情况\n本年新收0件".getBytes(Charset.forName("GB18030"))))
                .isEqualTo(FileKind.TEXT);
    }

    @Test
    void looksIntoArchives() throws Exception {
        assertThat(zip("mimetype", "application/vnd.oasis.opendocument.text")).isEqualTo(FileKind.OPEN_DOCUMENT);
        assertThat(zip("OFD.xml", "<ofd/>")).isEqualTo(FileKind.OFD);
        assertThat(zip("报告.docx", "")).isEqualTo(FileKind.ARCHIVE);
        assertThat(zip("[Content_Types].xml", types("wordprocessingml.document.main")))
                .isEqualTo(FileKind.DOCX);
        assertThat(zip("[Content_Types].xml", types("spreadsheetml.sheet.main")))
                .isEqualTo(FileKind.XLSX);
        assertThat(zip("[Content_Types].xml", types("presentationml.presentation.main")))
                .isEqualTo(FileKind.PRESENTATION);
    }

    @Test
    void looksIntoOleContainers() throws Exception {
        assertThat(ole("WordDocument")).isEqualTo(FileKind.DOC);
        assertThat(ole("Workbook")).isEqualTo(FileKind.XLS);
        assertThat(ole("PowerPoint Document")).isEqualTo(FileKind.PRESENTATION);
        assertThat(ole("PP40")).isEqualTo(FileKind.OLD_OFFICE);
        assertThatThrownBy(() -> ole("EncryptedPackage"))
                .isInstanceOfSatisfying(RefusedFileException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusedFileException.PROTECTED);
                    assertThat(refused.sentence()).contains("密码");
                });
    }

    @Test
    void knowsPicturesAndPackedFilesWhateverTheyAreCalled() throws Exception {
        assertThat(FileKind.of("报告.docx", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R')))
                .isEqualTo(FileKind.IMAGE);
        assertThat(FileKind.of("报告.docx", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0)))
                .isEqualTo(FileKind.IMAGE);
        assertThat(FileKind.of("报告.docx", bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C, 0, 4)))
                .isEqualTo(FileKind.ARCHIVE);
        assertThat(FileKind.of("报告.docx", bytes('R', 'a', 'r', '!', 0x1A, 7, 1, 0, 0xFF, 0xFE)))
                .isEqualTo(FileKind.ARCHIVE);
    }

    static FileKind zip(String part, String content) throws IOException, RefusedFileException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return FileKind.of("报告.txt", bytes.toByteArray());
    }

    private static FileKind ole(String stream) throws IOException, RefusedFileException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(bytes);
            return FileKind.of("报告.txt", bytes.toByteArray());
        }
    }

    private static String types(String kind) {
        return "<Types><Override PartName='/x' ContentType='application/vnd.openxmlformats-officedocument." + kind
                + "+xml'/></Types>";
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length + 1000];
        new Random(7).nextBytes(bytes);
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
