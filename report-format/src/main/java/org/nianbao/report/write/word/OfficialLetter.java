package org.nianbao.report.write.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nianbao.report.write.PrintableText;
import org.nianbao.report.write.TimelessZip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * A letter of an office, such as a circular, in the manner of GB/T 9704-2012 and in the styles of a report's Word document:
 * title, whom it goes to, headings, texts, lists as tables, who signs and when. The same letter gives the same bytes. Not
 * thread-safe.
 *
 * <pre>{@code
 * byte[] file = new OfficialLetter("关于2023年度报告报送情况的通报")
 *         .to("各有关单位：")
 *         .text("现将有关情况通报如下。")
 *         .heading("一、按期报送的单位")
 *         .table(List.of("序号", "单位"), List.of(1, 6), List.of(List.of("1", "安都乡人民政府")))
 *         .signed("卫辉市人民政府办公室", LocalDate.of(2024, 4, 1))
 *         .bytes();
 * }</pre>
 */
public final class OfficialLetter {

    /** Two and four characters of the text's size in twentieths of a point (7.3.5: signature and date from the right). */
    private static final int TWO_CHARACTERS = 640;

    private static final int FOUR_CHARACTERS = 1280;

    private final String title;
    private final XWPFDocument document;
    private final WordParagraphs paragraphs;

    /** A letter with this title, up to two lines of it. */
    public OfficialLetter(String title) {
        this.title = PrintableText.line(title);
        try {
            document = BlankDocument.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.getProperties().getCoreProperties().setTitle(this.title);
        paragraphs = new WordParagraphs(document);
        WordTitle.lines(this.title).ifPresent(paragraphs::title);
    }

    /** Whom it goes to (主送机关), from the left edge. */
    public OfficialLetter to(String whom) {
        line("Normal", whom);
        return this;
    }

    /** A text of any number of paragraphs. */
    public OfficialLetter text(String text) {
        paragraphs.text(text);
        return this;
    }

    /** A heading of the first level. */
    public OfficialLetter heading(String words) {
        line("Heading1", words);
        return this;
    }

    /**
     * A list with lines around its cells; its head is repeated on every page.
     *
     * @param proportions of the columns' widths
     */
    public OfficialLetter table(List<String> head, List<Integer> proportions, List<List<String>> rows) {
        List<Integer> widths = ColumnWidths.of(proportions);
        CTTbl table = paragraphs.newTable();
        properties(table, widths);
        row(table, head, widths, true);
        rows.forEach(cells -> row(table, cells, widths, false));
        return this;
    }

    /** Who signs, and the day, at the right. */
    public OfficialLetter signed(String office, LocalDate day) {
        line("Normal", "");
        right(office, TWO_CHARACTERS);
        right("%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), FOUR_CHARACTERS);
        return this;
    }

    /** The file; nothing can be added any more. */
    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (document;
                TimelessZip zip = new TimelessZip(file)) {
            document.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private XWPFParagraph line(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(PrintableText.line(words));
        return paragraph;
    }

    private void right(String words, int fromTheEdge) {
        XWPFParagraph paragraph = line("Normal", words);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight(fromTheEdge);
    }

    private static void properties(CTTbl table, List<Integer> widths) {
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal("OfficialTable");
        WordTable.width(properties.addNewTblW(), ColumnWidths.TEXT);
        properties.addNewJc().setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private static void row(CTTbl table, List<String> cells, List<Integer> widths, boolean head) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (head) {
            properties.addNewTblHeader();
        }
        for (int column = 0; column < cells.size(); column++) {
            cell(row.addNewTc(), cells.get(column), widths.get(column), head);
        }
    }

    private static void cell(CTTc cell, String words, int width, boolean head) {
        CTTcPr properties = cell.addNewTcPr();
        WordTable.width(properties.addNewTcW(), width);
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        CTP paragraph = cell.addNewP();
        CTPPr style = paragraph.addNewPPr();
        style.addNewPStyle().setVal("TableText");
        if (head) {
            style.addNewKeepNext();
        } else if (words.length() > 12) {
            style.addNewJc().setVal(STJc.LEFT);
        }
        paragraph.addNewR().addNewT().setStringValue(PrintableText.line(words));
    }
}
