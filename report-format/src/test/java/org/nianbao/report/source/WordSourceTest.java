package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.report.source.WordFile.paragraph;
import static org.nianbao.report.source.WordFile.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What of a Word document becomes a line, and what does not. */
class WordSourceTest {

    private static final String LISTS = form("1")
            + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    private static String form(String id) {
        return "<w:abstractNum w:abstractNumId=\"" + id
                + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%3.\"/></w:lvl></w:abstractNum>";
    }

    @Test
    void readsTheOfficialTemplateWithItsMergedCells() throws Exception {
        SourceDocument document = SourceFile.open(
                "blank.docx", Files.readAllBytes(Path.of("src", "test", "resources", "blank-template-2021.docx")));

        assertThat(document.kind()).isEqualTo(FileKind.DOCX);
        assertThat(document.lines().stream()
                        .flatMap(line -> Stream.ofNullable(line.row()))
                        .map(TableRow::table)
                        .distinct())
                .containsExactly(1, 2, 3);
        assertThat(columns(document, "（三）不予公开\t1.属于国家秘密")).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(columns(document, "2.其他法律行政法规禁止公开")).startsWith(3, 4);
    }

    private static List<Integer> columns(SourceDocument document, String start) {
        return document.lines().stream()
                .filter(line -> line.text().replace(" ", "").startsWith(start))
                .flatMap(line -> Stream.ofNullable(line.row()))
                .map(TableRow::columns)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheNumbersThatWordPutsBeforeParagraphs() throws Exception {
        String body = numbered(7, 0, "总体情况")
                + numbered(7, 1, "主动公开")
                + numbered(7, 1, "依申请公开")
                + numbered(7, 2, "收到")
                + numbered(7, 2, "办结")
                + numbered(7, 0, "主动公开政府信息情况")
                + numbered(7, 1, "规章")
                + numbered(8, 0, "存在的主要问题");

        assertThat(read(new WordFile().body(body).related("numbering", "numbering", LISTS)))
                .containsExactly("一、总体情况", "（一）主动公开", "（二）依申请公开", "1.收到", "2.办结", "二、主动公开政府信息情况", "（一）规章", "五、存在的主要问题");
    }

    @Test
    void takesTheNumberFromTheStyleOfTheParagraph() throws Exception {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H\"/></w:style>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"H2\"/></w:pPr>" + run("总体情况") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"H2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>" + run("无编号")
                + "</w:p>";

        assertThat(read(new WordFile()
                        .body(body)
                        .related("numbering", "numbering", LISTS)
                        .related("styles", "styles", styles)))
                .containsExactly("一、总体情况", "无编号");
    }

    @Test
    void readsWhatWasInsertedAndNotWhatWasDeleted() throws Exception {
        String body = "<w:p>" + run("收到") + "<w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins>" + run("5")
                + "</w:ins>" + run("件") + "<w:moveFrom>" + run("走") + "</w:moveFrom></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("前半") + "</w:p>" + paragraph("后半")
                + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell("", "旧行") + "</w:tr><w:tr>" + cell("", "新行")
                + cell("", "1") + "</w:tr></w:tbl>";

        assertThat(read(new WordFile().body(body))).containsExactly("收到5件", "前半后半", "新行\t1");
    }

    @Test
    void leavesOutWhatIsHiddenOrStruckOut() throws Exception {
        String styles = "<w:style w:type=\"character\" w:styleId=\"Unseen\"><w:rPr><w:vanish/></w:rPr></w:style>";
        String body = "<w:p>" + run("共") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"Unseen\"/></w:rPr><w:t>密</w:t></w:r>"
                + "<w:r><w:rPr><w:strike/></w:rPr><w:t>12</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>13</w:t></w:r>" + run("件") + "</w:p>";

        assertThat(read(new WordFile().body(body).related("styles", "styles", styles)))
                .containsExactly("共13件");
    }

    @Test
    void readsContentControlsButNotTheirPrompts() throws Exception {
        String body = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + paragraph("一、总体情况")
                + "</w:sdtContent></w:sdt><w:p>" + run("年度：")
                + "<w:sdt><w:sdtContent>" + run("2023")
                + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + run("单击此处输入文字") + "</w:sdtContent></w:sdt></w:p>";

        assertThat(read(new WordFile().body(body))).containsExactly("一、总体情况", "年度：2023");
    }

    @Test
    void readsTextBoxesOnceAndCountsPictures() throws Exception {
        String box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>"
                + paragraph("某某局文件")
                + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + paragraph("某某局文件") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        String body = "<w:p><w:r>" + box + "</w:r>" + run("标题")
                + "</w:p><w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>";

        SourceDocument document =
                SourceFile.open("x.docx", new WordFile().body(body).bytes());

        assertThat(document.lines().stream().map(Line::text)).containsExactly("某某局文件", "标题", "");
        assertThat(document.pictures()).isEqualTo(1);
    }

    @Test
    void readsResultsOfFieldsAndLeavesOutTheirCodesAndTheContents() throws Exception {
        String body = "<w:p>" + field(" =SUM(LEFT) ", "17") + "</w:p><w:p>" + field("TOC \\o \"1-3\"", "一、总体情况 1")
                + "</w:p><w:p><w:hyperlink>" + run("网址") + "</w:hyperlink><w:fldSimple w:instr=\"PAGE\">" + run("3")
                + "</w:fldSimple></w:p>";

        assertThat(read(new WordFile().body(body))).containsExactly("17", "", "网址");
    }

    @Test
    void keepsNotesApartFromNumbers() throws Exception {
        String notes = "<w:footnote w:type=\"separator\" w:id=\"-1\">" + paragraph("线")
                + "</w:footnote><w:footnote w:id=\"2\">" + paragraph("含转办件") + "</w:footnote>";
        String body = "<w:tbl><w:tr>" + cell("", "本年新收")
                + "<w:tc><w:p>" + run("12")
                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:tc>"
                + "<w:tc><w:p>" + run("7")
                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r></w:p></w:tc>"
                + "</w:tr></w:tbl>" + paragraph("后文");

        assertThat(read(new WordFile().body(body).related("footnotes", "footnotes", notes)))
                .containsExactly("本年新收\t12\t7（1）", "含转办件", "后文");
    }

    @Test
    void breaksLinesWhereWordDoesAndDropsSoftHyphens() throws Exception {
        String body =
                "<w:p><w:r><w:t>总体</w:t><w:softHyphen/><w:t>情\u00AD况</w:t><w:br/><w:t>第二行</w:t><w:tab/><w:t>3</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r></w:p>";

        assertThat(read(new WordFile().body(body))).containsExactly("总体情况", "第二行\t3-1");
    }

    @Test
    void putsCellsOnTheGridAcrossMergedOnes() throws Exception {
        String body = "<w:tbl>" + "<w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", "甲")
                + cell("<w:vMerge w:val=\"restart\"/>", "乙")
                + cell("", "1") + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", "丙")
                + cell("<w:vMerge/>", "") + cell("", "2") + "</w:tr><w:tr>" + cell("", "丁") + cell("", "戊")
                + cell("<w:vMerge w:val=\"continue\"/>", "") + cell("<w:vMerge/>", "3") + "</w:tr></w:tbl>";

        SourceDocument document =
                SourceFile.open("x.docx", new WordFile().body(body).bytes());

        assertThat(document.lines())
                .containsExactly(
                        new Line(1, 0, "甲\t乙\t1", new TableRow(1, 1, List.of(1, 3, 4))),
                        new Line(2, 0, "丙\t2", new TableRow(1, 2, List.of(2, 4))),
                        new Line(3, 0, "丁\t戊\t3", new TableRow(1, 3, List.of(1, 2, 4))));
    }

    @Test
    void keepsTwoNumbersInOneCellApart() throws Exception {
        String body = "<w:tbl><w:tr>" + cell("", "数") + "<w:tc>" + paragraph("12") + paragraph("345")
                + "</w:tc></w:tr></w:tbl>";

        assertThat(read(new WordFile().body(body))).containsExactly("数\t12；345");
    }

    @Test
    void readsTheTextInATableThatOnlyLaysItOut() throws Exception {
        String inner = "<w:tbl><w:tr>" + cell("", "行政许可") + cell("", "3") + "</w:tr></w:tbl>";
        String body = "<w:tbl><w:tr><w:tc>" + paragraph("一、总体情况") + paragraph("全文。") + inner + paragraph("后文")
                + "</w:tc></w:tr></w:tbl>";

        SourceDocument document =
                SourceFile.open("x.docx", new WordFile().body(body).bytes());

        assertThat(document.lines())
                .containsExactly(
                        new Line(1, "一、总体情况"),
                        new Line(2, "全文。"),
                        new Line(3, 0, "行政许可\t3", new TableRow(2, 1, List.of(1, 2))),
                        new Line(4, "后文"));
    }

    @Test
    void saysOnWhichPageALineStandsWhereWordLeftItsMarks() throws Exception {
        String body = paragraph("一") + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>二</w:t></w:r></w:p>" + paragraph("三");

        assertThat(SourceFile.open("x.docx", new WordFile().body(body).bytes())
                        .lines()
                        .get(2)
                        .page())
                .isEqualTo(2);
    }

    @Test
    void readsTheStrictFormOfTheFormat() throws Exception {
        byte[] strict = new WordFile()
                .part(
                        "word/document.xml",
                        "<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body><p><r><t>严格</t></r></p></body></document>")
                .bytes();

        assertThat(SourceFile.open("x.docx", strict).lines()).containsExactly(new Line(1, "严格"));
    }

    private static List<String> read(WordFile file) throws RefusedFileException {
        return SourceFile.open("x.docx", file.bytes()).lines().stream()
                .map(Line::text)
                .toList();
    }

    private static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, run(text));
    }

    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + WordFile.escaped(code)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
