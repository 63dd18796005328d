package org.nianbao.report.source;

import static org.nianbao.report.source.WordFile.paragraph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Zip archives and packages that are hostile as such. */
final class HostilePackages {

    private HostilePackages() {}

    static List<HostileFiles.Hostile> all() {
        return List.of(
                file("five thousand parts", WordFile.zip(many(5000)), RefusedFileException.DANGEROUS),
                file("two parts of one name", twice(), RefusedFileException.DAMAGED),
                file(
                        "an archive cut in half",
                        Arrays.copyOf(word().bytes(), word().bytes().length / 2),
                        RefusedFileException.DAMAGED),
                file("an archive of one mark", new byte[] {'P', 'K', 3, 4, 0, 0}, RefusedFileException.DAMAGED),
                file("a locked archive", locked(), RefusedFileException.PROTECTED),
                file(
                        "macros in a document",
                        word().part("word/vbaProject.bin", "x").bytes(),
                        RefusedFileException.DANGEROUS),
                file(
                        "a document that says it has macros",
                        types("vnd.ms-word.document.macroEnabled.main+xml"),
                        RefusedFileException.DANGEROUS),
                file(
                        "a workbook that says it has macros",
                        types("vnd.ms-excel.sheet.macroEnabled.main+xml"),
                        RefusedFileException.DANGEROUS),
                file(
                        "macro sheets of old",
                        word().part("xl/macrosheets/sheet1.xml", "x").bytes(),
                        RefusedFileException.DANGEROUS),
                file(
                        "a binary workbook",
                        types("vnd.ms-excel.sheet.binary.main"),
                        RefusedFileException.UNSUPPORTED_TYPE),
                file(
                        "a main part outside the package",
                        elsewhere("../../../../etc/passwd"),
                        RefusedFileException.DAMAGED),
                file("a main part that is the relations", elsewhere("_rels/.rels"), "NOT_A_REPORT"),
                file("a package that fetches its main part", external(), RefusedFileException.DAMAGED),
                file(
                        "an embedded object",
                        word().part("word/embeddings/oleObject1.bin", new byte[1000])
                                .body(paragraph("一")
                                        + "<w:p><w:r><w:object><o:OLEObject xmlns:o=\"urn:o\"/></w:object></w:r></w:p>")
                                .bytes(),
                        "TABLES_ARE_PICTURES"),
                file(
                        "an archive of archives",
                        WordFile.zip(Map.of("报告.docx", word().bytes())),
                        RefusedFileException.UNSUPPORTED_TYPE));
    }

    private static WordFile word() {
        return new WordFile().body(paragraph("一、总体情况"));
    }

    private static Map<String, byte[]> many(int parts) {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < parts; i++) {
            many.put("part" + i, new byte[0]);
        }
        return many;
    }

    /** Two names of one length, the second overwritten with the first. */
    private static byte[] twice() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", new byte[10]);
        parts.put("[Content_Types].xmL", new byte[10]);
        return WordFile.zip(parts);
    }

    private static byte[] locked() {
        byte[] zip = word().bytes();
        for (int i = 0; i + 9 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && (zip[i + 2] == 1 || zip[i + 2] == 3)) {
                zip[i + (zip[i + 2] == 1 ? 8 : 6)] |= 1;
            }
        }
        return zip;
    }

    private static byte[] types(String type) {
        return word().part(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/" + type
                                + "\"/></Types>")
                .bytes();
    }

    private static byte[] elsewhere(String target) {
        return word().part("_rels/.rels", relations("Target=\"" + target + "\""))
                .bytes();
    }

    private static byte[] external() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "_rels/.rels",
                relations("TargetMode=\"External\" Target=\"http://127.0.0.1:9/document.xml\"")
                        .getBytes(StandardCharsets.UTF_8));
        return WordFile.zip(parts);
    }

    private static String relations(String attributes) {
        return "<Relationships><Relationship Id=\"rId1\" Type=\"urn:x/officeDocument\" " + attributes
                + "/></Relationships>";
    }

    private static HostileFiles.Hostile file(String name, byte[] content, String code) {
        return new HostileFiles.Hostile(name, content, code);
    }
}
