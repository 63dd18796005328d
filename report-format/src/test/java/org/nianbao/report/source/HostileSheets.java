package org.nianbao.report.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Workbooks that are hostile. */
final class HostileSheets {

    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a SYSTEM \"http://127.0.0.1:9/\"><!ENTITY b \"&a;\">]>";

    private HostileSheets() {}

    static List<HostileFiles.Hostile> all() {
        return List.of(
                sheet(
                        "cells at the far corner",
                        "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                        "NOT_A_REPORT"),
                sheet(
                        "a cell outside every sheet",
                        "<row r=\"99999999\"><c r=\"ZZZZZZZZ99999999999\"><v>1</v></c></row>",
                        HostileFiles.ANY),
                sheet(
                        "rows counted backwards",
                        "<row r=\"-7\"><c r=\"A-7\"><v>1</v></c><c><v>2</v></c></row>",
                        HostileFiles.ANY),
                sheet(
                        "numbers that are none",
                        "<row><c><v>NaN</v></c><c><v>1e999</v></c><c><v>x</v></c><c t=\"s\"><v>99</v></c><c t=\"s\"><v>-1</v></c><c s=\"12345678\"><v>-1e300</v></c></row>",
                        "NOT_A_REPORT"),
                sheet(
                        "200,000 cells",
                        ("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>").repeat(2000),
                        RefusedFileException.TOO_LARGE),
                sheet(
                        "everything merged",
                        "<row><c><v>1</v></c></row></sheetData><mergeCells>"
                                + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(1500) + "</mergeCells><sheetData>",
                        HostileFiles.ANY),
                sheet(
                        "5,000 merged regions",
                        "</sheetData><mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(5000)
                                + "</mergeCells><sheetData>",
                        RefusedFileException.TOO_LARGE),
                file(
                        "an entity among the texts",
                        parts("<row/>", LAUGHS + "<sst><si><t>&b;</t></si></sst>"),
                        RefusedFileException.DANGEROUS),
                file(
                        "texts of four million characters",
                        parts(
                                "<row/>",
                                "<sst>" + ("<si><t>" + "公开".repeat(1000) + "</t></si>").repeat(2000) + "</sst>"),
                        RefusedFileException.DANGEROUS));
    }

    private static HostileFiles.Hostile sheet(String name, String rows, String code) {
        return file(name, parts(rows, "<sst/>"), code);
    }

    private static Map<String, String> parts(String rows, String texts) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook><sheets><sheet id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"sheet1.xml\"/><Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"texts.xml\"/></Relationships>");
        parts.put("xl/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        parts.put("xl/texts.xml", texts);
        return parts;
    }

    private static HostileFiles.Hostile file(String name, Map<String, String> parts, String code) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((part, content) -> bytes.put(part, content.getBytes(StandardCharsets.UTF_8)));
        return new HostileFiles.Hostile(name, WordFile.zip(bytes), code);
    }
}
