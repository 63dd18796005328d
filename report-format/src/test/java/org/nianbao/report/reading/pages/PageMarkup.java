package org.nianbao.report.reading.pages;

import java.util.Random;

/** The editor a page was pasted into: how it marks up a paragraph and what stands in a cell. */
public enum PageMarkup {
    PLAIN("<table border=1>", "<td%s>", "%s", "<p>%s</p>"),
    WORD(
            "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>",
            "<td width=76 valign=center%s style='width:56.95pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm'>",
            "<p class=MsoNormal align=center style='text-align:center'><span lang=EN-US style='font-size:10.5pt;mso-bidi-font-size:\n11.0pt'>%s</span><span lang=EN-US><o:p></o:p></span></p>",
            "<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><!--[if !supportLists]--><span style='mso-list:Ignore'></span><!--[endif]--><span\nstyle='font-family:仿宋_GB2312'>%s</span><o:p>&nbsp;</o:p></p>\n"),
    WPS(
            "<table style=\"margin-left:-21.3500pt;mso-table-layout-alt:fixed;\"><tbody>",
            "<td%s style=\"padding:0.7500pt 0.7500pt 0.7500pt 0.7500pt ;border-left:1.0000pt solid windowtext;\">",
            "<p class=\"MsoNormal\" align=\"center\" style=\"layout-grid-mode:char;\"><span style=\"font-family:宋体;\"><font face=\"Calibri\">%s</font></span><span style=\"font-family:Calibri;\">&nbsp;</span></p>",
            "<p class=\"MsoNormal\" style=\"text-indent:32.0000pt;\"><span style=\"mso-spacerun:'yes';\"><font face=\"仿宋\">%s</font></span></p>"),
    UEDITOR(
            "<table class=\"ueditor-table\" data-sort=\"sortDisabled\" align=\"center\"><tbody>",
            "<td%s style=\"word-break: break-all;\" class=\"et2\" x:num>",
            "<p style=\"text-align:center\"><span style=\"font-size: 14px;\">%s</span><br/></p>",
            "<p style=\"text-indent: 2em; line-height: 1.75em;\"><span style=\"font-family: 仿宋;\">&nbsp; &nbsp; %s</span></p>\n<p><br/></p>"),
    TRS(
            "<table border=\"1\" cellspacing=\"0\"><tbody>",
            "<td%s align=\"middle\">",
            "\n            %s\n          ",
            "<div style=\"TEXT-INDENT: 2em\"><FONT size=3>　　%s</FONT></div>"),
    EXCEL(
            "<table border=0 width=684 style='border-collapse:collapse;table-layout:fixed'><col width=72 span=9>",
            "<td%s class=xl65 style='mso-number-format:\"0_ \"'>",
            "%s<span style='mso-spacerun:yes'>&nbsp;</span>",
            "<p>%s</p>"),
    BREAKS("<table>", "<td%s>", "%s<br>", "　　%s<br>\n");

    private final String table;
    private final String cell;
    private final String inCell;
    private final String paragraph;

    PageMarkup(String table, String cell, String inCell, String paragraph) {
        this.table = table;
        this.cell = cell;
        this.inCell = inCell;
        this.paragraph = paragraph;
    }

    String table(String rows) {
        return table + rows + (table.endsWith("<tbody>") ? "</tbody>" : "") + "</table>";
    }

    String cell(String spans, String text, Random random) {
        String content = text.isEmpty() && random.nextBoolean() ? "&nbsp;" : broken(text, random);
        return cell.formatted(spans) + inCell.formatted(content) + "</td>";
    }

    String paragraph(String text) {
        return paragraph.formatted(escaped(text));
    }

    /** A label as editors leave it: in spans, over source lines, over paragraphs. */
    private String broken(String text, Random random) {
        if (text.length() < 4) {
            return escaped(text);
        }
        int half = 2 + random.nextInt(text.length() - 3);
        String first = escaped(text.substring(0, half));
        String second = escaped(text.substring(half));
        boolean insideNumber = Character.isDigit(text.charAt(half - 1)) && Character.isDigit(text.charAt(half));
        if (insideNumber) {
            return "<span>" + first + "</span><span>" + second + "</span>";
        }
        return switch (random.nextInt(6)) {
            case 0 -> first + "<br/>" + second;
            case 1 -> first + "</span><span lang=EN-US>" + second;
            case 2 -> first + (ordinal() % 2 == 0 ? "\n  " : "") + second;
            case 3 -> "<strong>" + first + "</strong>" + second;
            default -> first + second;
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("“", "&ldquo;")
                .replace("”", "&rdquo;");
    }
}
