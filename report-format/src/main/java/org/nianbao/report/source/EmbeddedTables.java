package org.nianbao.report.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Tables in the tags of a web page inside plain text, as Markdown made from PDF files and scans has them. */
final class EmbeddedTables {

    private static final Pattern BEGIN = Pattern.compile("(?i)<table\\b");
    private static final Pattern BEGIN_OR_END = Pattern.compile("(?i)<(/?)table\\b[^>]*>");
    private static final Pattern FRAME = Pattern.compile("(?i)</?(?:html|body|div)\\b[^>]{0,200}>");

    private EmbeddedTables() {}

    static boolean in(String text) {
        return BEGIN.matcher(text).find();
    }

    /** Hands over the lines of a text, its tables as rows. */
    static void take(String text, LineCollector collector) {
        int from = 0;
        Matcher begin = BEGIN.matcher(text);
        while (begin.find(from)) {
            int end = end(text, begin.start());
            text(text.substring(from, begin.start()), collector);
            Element table =
                    Jsoup.parseBodyFragment(text.substring(begin.start(), end)).body();
            new BlockLines(collector).take(table);
            from = end;
        }
        text(text.substring(from), collector);
    }

    private static void text(String between, LineCollector collector) {
        String text = FRAME.matcher(between).replaceAll("");
        collector.text(0, text.startsWith("\n") ? text.substring(1) : text);
    }

    /** Where the table that begins here ends, those inside it counted. */
    private static int end(String text, int begin) {
        Matcher tag = BEGIN_OR_END.matcher(text).region(begin, text.length());
        int depth = 0;
        while (tag.find()) {
            depth += tag.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return tag.end();
            }
        }
        return text.length();
    }
}
