package org.nianbao.report.write;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.NumberAddress;

/** A table being written: header cells with their spans, and cells with numbers, each marked with its address. */
final class TableHtml {

    private final Html html;
    private final AnnualReport report;

    TableHtml(Html html, AnnualReport report) {
        this.html = html;
        this.report = report;
    }

    TableHtml start(String kind, String caption) {
        html.tag("<div class=\"table\"><table class=\"" + kind + "\">\n<caption>")
                .text(caption)
                .tag("</caption>\n");
        return this;
    }

    void end() {
        html.tag("</table></div>\n");
    }

    TableHtml row() {
        html.tag("<tr>");
        return this;
    }

    TableHtml endRow() {
        html.tag("</tr>\n");
        return this;
    }

    /** A label over columns or before a row; {@code scope} as HTML has it: col, colgroup, row, rowgroup. */
    TableHtml label(String text, String scope, int rows, int columns) {
        html.tag("<th scope=\"" + scope + "\"" + span("rowspan", rows) + span("colspan", columns) + ">");
        String[] pieces = pieces(text, scope);
        for (int i = 0; i < pieces.length; i++) {
            html.tag(i == 0 ? "" : "<wbr>").text(pieces[i]);
        }
        html.tag("</th>");
        return this;
    }

    TableHtml column(String text) {
        return label(text, "col", 1, 1);
    }

    TableHtml number(NumberAddress address, int columns) {
        BigDecimal number = report.number(address);
        html.tag("<td data-cell=\"" + address.format() + "\"" + span("colspan", columns) + ">")
                .text(written(number))
                .tag("</td>");
        return this;
    }

    /** Where a label may be broken: narrow columns between pairs of characters, groups after their numbering. */
    private static String[] pieces(String text, String scope) {
        if (scope.equals("col") && (text.length() == 4 || text.length() == 6)) {
            return text.split("(?<=\\G..)");
        }
        return scope.equals("rowgroup") ? text.split("(?<=[）、度])") : new String[] {text};
    }

    private static String written(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String span(String name, int cells) {
        return cells == 1 ? "" : " " + name + "=\"" + cells + "\"";
    }
}
