package org.nianbao.report.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.nianbao.report.text.TitleText;

/**
 * The lines of a page as a browser would show them: one per block, and one per row of a table of data. Tables that only
 * lay out a page, those that hold other tables or whole texts, are read cell by cell. In an article of {@code HtmlWriter},
 * whose style keeps blanks, a paragraph is taken with all its blanks, and one without text is a blank line. Not thread-safe.
 */
final class BlockLines {

    private static final Set<String> TABLE_PARTS =
            Set.of("table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption");
    private static final String OWN_ARTICLE = "article.annual-report";
    private static final Set<String> KEPT_AS_WRITTEN = Set.of("p", "h1", "h2");
    private static final int LONGEST_CELL = 300;
    private static final int FEWEST_CELLS = 2;

    private final LineCollector collector;
    private final StringBuilder line = new StringBuilder();

    BlockLines(LineCollector collector) {
        this.collector = collector;
    }

    /** A line that stands before everything else. */
    void title(String text) {
        if (!text.isEmpty()) {
            collector.text(0, text);
        }
    }

    /** Takes in an element and all in it. */
    void take(Element element) {
        if (isDataTable(element)) {
            endLine();
            new TableGrid(element).addTo(collector);
            return;
        }
        if (KEPT_AS_WRITTEN.contains(element.normalName()) && element.closest(OWN_ARTICLE) != null) {
            endLine();
            collector.text(0, asWritten(element));
            return;
        }
        boolean block = isBlock(element);
        if (block) {
            endLine();
        }
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (child instanceof Element inside) {
                if (inside.normalName().equals("br")) {
                    endLine();
                } else if (inside.normalName().equals("img")) {
                    collector.picture();
                } else {
                    take(inside);
                }
            }
        }
        if (block) {
            endLine();
        }
    }

    /** A paragraph with its blanks; those of a title that are not shown stand beside it, and nothing else is believed. */
    private static String asWritten(Element element) {
        String text = element.wholeText();
        Element article = element.closest(OWN_ARTICLE);
        String told = article == null ? "" : article.attr("data-title");
        boolean isTitle = element.normalName().equals("h1")
                && !told.isEmpty()
                && TitleText.shown(told).equals(TitleText.shown(text));
        return isTitle ? told : text.isBlank() ? "" : text;
    }

    private void endLine() {
        String text = PageText.collapse(line.toString());
        line.setLength(0);
        if (!text.isEmpty()) {
            collector.text(0, text);
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || TABLE_PARTS.contains(element.normalName());
    }

    private static boolean isDataTable(Element element) {
        return element.normalName().equals("table")
                && element.select("table").size() == 1
                && element.select("tr").stream().anyMatch(row -> row.childrenSize() >= FEWEST_CELLS)
                && element.select("td,th").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    }
}
