package org.nianbao.report.write.word;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.text.CharacterForms;
import org.nianbao.report.text.TitleText;
import org.nianbao.report.write.PrintableText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Writes title, headings and texts into a document, each in its style. Not thread-safe. */
final class WordParagraphs {

    /** A line that is nothing but a heading of the second level. */
    private static final Pattern SECOND_HEADING = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)][^。；，：,;:]{1,24}[：:。]?");

    /** Space above and below a table, in twentieths of a point. */
    private static final int BEFORE_TABLE = 120;

    private static final int AFTER_TABLE = 280;

    private final XWPFDocument document;
    private boolean afterTable;

    WordParagraphs(XWPFDocument document) {
        this.document = document;
    }

    /** The title; blanks that are not shown have type so small that nobody sees them. */
    void title(List<String> lines) {
        XWPFParagraph title = paragraph("Title");
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                title.createRun().addBreak();
            }
            List<String> pieces = TitleText.pieces(lines.get(i));
            for (int piece = 0; piece < pieces.size(); piece++) {
                if (!pieces.get(piece).isEmpty()) {
                    XWPFRun run = title.createRun();
                    run.setText(pieces.get(piece));
                    if (piece % 2 == 1) {
                        run.setStyle("UnseenBlank");
                    }
                }
            }
        }
    }

    /** The heading of a section, over a text or over a table; table 3 has a page of its own. */
    void heading(TextPart part, boolean overTable) {
        XWPFParagraph heading = paragraph("Heading1");
        boolean newPage = part == TextPart.S3 || part == TextPart.S4;
        if (newPage) {
            heading.setPageBreak(true);
        } else if (afterTable) {
            heading.setSpacingBefore(AFTER_TABLE);
        }
        afterTable = overTable;
        if (overTable) {
            heading.setSpacingAfter(BEFORE_TABLE);
        }
        write(heading, part.label());
    }

    /** A text of any number of paragraphs. */
    void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        for (String line : PrintableText.of(text).split("\n", -1)) {
            write(paragraph(style(line)), line);
        }
    }

    private static String style(String line) {
        if (line.isEmpty()) {
            return "BlankLine";
        }
        if (CharacterForms.isBlank(line.codePointAt(0))) {
            return "IndentedText";
        }
        return SECOND_HEADING.matcher(line).matches() ? "Heading2" : "BodyText";
    }

    /** A table at the end of what is written so far. */
    CTTbl newTable() {
        return document.getDocument().getBody().addNewTbl();
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String words) {
        if (words.isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
        String[] pieces = words.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            run.setText(pieces[i], i);
        }
    }
}
