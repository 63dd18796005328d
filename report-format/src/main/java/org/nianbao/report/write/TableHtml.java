package org.nianbao.report.write;

import org.nianbao.report.model.NumberAddress;

/** A table as HTML: header cells with their spans, and cells with numbers, each marked with its address. */
final class TableHtml {

    private TableHtml() {}

    static void write(Html html, OfficialTable table) {
        html.tag("<div class=\"table\"><table class=\"" + table.name() + "\">\n<caption>")
                .text(table.caption())
                .tag("</caption>\n<colgroup>" + "<col/>".repeat(table.widths().size()) + "</colgroup>\n<tbody>\n");
        table.rows().forEach(row -> {
            html.tag("<tr>");
            row.forEach(cell -> write(html, cell));
            html.tag("</tr>\n");
        });
        html.tag("</tbody></table></div>\n");
    }

    private static void write(Html html, OfficialCell cell) {
        String spans = span("rowspan", cell.rows()) + span("colspan", cell.columns());
        NumberAddress address = cell.address();
        if (address != null) {
            html.tag("<td data-cell=\"" + address.format() + "\"" + spans + ">")
                    .text(cell.text())
                    .tag("</td>");
            return;
        }
        html.tag("<th scope=\"" + cell.kind().scope() + "\"" + spans + ">");
        String[] pieces = pieces(cell.text(), cell.kind());
        for (int i = 0; i < pieces.length; i++) {
            html.tag(i == 0 ? "" : "<wbr/>").text(pieces[i]);
        }
        html.tag("</th>");
    }

    /** Where a label may be broken: narrow columns between pairs of characters, groups after their numbering. */
    private static String[] pieces(String text, OfficialCell.Kind kind) {
        if (kind == OfficialCell.Kind.COLUMN && (text.length() == 4 || text.length() == 6)) {
            return text.split("(?<=\\G..)");
        }
        return kind == OfficialCell.Kind.ROW_GROUP ? text.split("(?<=[）、度])") : new String[] {text};
    }

    private static String span(String name, int cells) {
        return cells == 1 ? "" : " " + name + "=\"" + cells + "\"";
    }
}
