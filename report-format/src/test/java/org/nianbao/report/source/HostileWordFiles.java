package org.nianbao.report.source;

import static org.nianbao.report.source.WordFile.paragraph;
import static org.nianbao.report.source.WordFile.run;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word documents whose XML is hostile. */
final class HostileWordFiles {

    private static final String HEAD = "<w:document xmlns:w=\"urn:w\"><w:body>";
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    private HostileWordFiles() {}

    static List<HostileFiles.Hostile> all() {
        return List.of(
                document(
                        "entities that multiply",
                        LAUGHS + HEAD + "<w:p><w:r><w:t>&d;</w:t></w:r></w:p></w:body></w:document>",
                        RefusedFileException.DANGEROUS),
                document(
                        "an entity from a file",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + HEAD
                                + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>",
                        RefusedFileException.DANGEROUS),
                new HostileFiles.Hostile(
                        "a document type hidden in UTF-16",
                        new WordFile()
                                .part(
                                        "word/document.xml",
                                        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + LAUGHS + HEAD
                                                        + "<w:p>&d;</w:p></w:body></w:document>")
                                                .getBytes(StandardCharsets.UTF_16))
                                .bytes(),
                        RefusedFileException.DANGEROUS),
                body(
                        "text that unpacks to 60 MB",
                        "<w:p><w:r><w:t>" + " ".repeat(60 << 20) + "</w:t></w:r></w:p>",
                        RefusedFileException.DANGEROUS),
                body(
                        "empty paragraphs that unpack to 60 MB",
                        "<w:p/>".repeat(10 << 20),
                        RefusedFileException.DANGEROUS),
                body("an attribute of 10 MB", "<w:p w:x=\"" + noise(10 << 20) + "\"/>", RefusedFileException.DANGEROUS),
                body(
                        "text of three million characters",
                        paragraph("公开".repeat(5000)).repeat(300),
                        RefusedFileException.DANGEROUS),
                body(
                        "text of more than a million different characters",
                        paragraph(noise(1_100_000)),
                        RefusedFileException.TOO_LARGE),
                body(
                        "a table of 300,000 cells",
                        "<w:tbl>" + ("<w:tr>" + "<w:tc/>".repeat(60) + "</w:tr>").repeat(5000) + "</w:tbl>",
                        RefusedFileException.TOO_LARGE),
                body(
                        "tables in tables in tables",
                        nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 5000),
                        RefusedFileException.TOO_LARGE),
                body(
                        "content controls without end",
                        nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 50_000),
                        RefusedFileException.TOO_LARGE),
                body(
                        "text boxes in text boxes",
                        nested("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 3000),
                        RefusedFileException.TOO_LARGE),
                body(
                        "more than a hundred pages",
                        "<w:p><w:r><w:lastRenderedPageBreak/><w:t>页</w:t></w:r></w:p>".repeat(150),
                        RefusedFileException.TOO_LARGE),
                body(
                        "columns beyond all numbers",
                        "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr>"
                                + ("<w:tc><w:tcPr><w:gridSpan w:val=\"99999999\"/></w:tcPr>" + paragraph("0")
                                                + "</w:tc>")
                                        .repeat(60)
                                + "</w:tr></w:tbl>",
                        "NOT_A_REPORT"),
                body(
                        "fields that never end",
                        ("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run("DDEAUTO cmd") + "</w:p>")
                                .repeat(20_000),
                        "NOT_A_REPORT"),
                body(
                        "another document inside",
                        paragraph("一") + "<w:altChunk r:id=\"rId9\" xmlns:r=\"urn:r\"/>",
                        RefusedFileException.UNSUPPORTED_TYPE),
                body("only pictures", "<w:p><w:r><w:drawing/></w:r></w:p>".repeat(6), "TABLES_ARE_PICTURES"),
                new HostileFiles.Hostile("styles and lists in rings", rings(), "NOT_A_REPORT"),
                document("XML cut off", HEAD + "<w:p><w:r><w:t>一、总", RefusedFileException.DAMAGED),
                document("no XML at all", "\u0000\u0001PK", RefusedFileException.DAMAGED));
    }

    private static byte[] rings() {
        String styles =
                "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
                        + "<w:style w:styleId=\"N\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String lists =
                "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"N\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr>" + run("甲")
                + "</w:p><w:p><w:pPr><w:pStyle w:val=\"N\"/></w:pPr>" + run("乙")
                + "</w:p><w:p><w:pPr><w:numPr><w:ilvl w:val=\"-5\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run("丙")
                + "</w:p>";
        return new WordFile()
                .body(body)
                .related("styles", "styles", styles)
                .related("numbering", "numbering", lists)
                .bytes();
    }

    private static HostileFiles.Hostile body(String name, String xml, String code) {
        return new HostileFiles.Hostile(name, new WordFile().body(xml).bytes(), code);
    }

    private static HostileFiles.Hostile document(String name, String xml, String code) {
        return new HostileFiles.Hostile(
                name, new WordFile().part("word/document.xml", xml).bytes(), code);
    }

    private static String nested(String open, String close, int depth) {
        return open.repeat(depth) + close.repeat(depth);
    }

    private static String noise(int length) {
        StringBuilder noise = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + i * 31 % 26));
        }
        return noise.toString();
    }
}
