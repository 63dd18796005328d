package org.nianbao.report.source;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Text of a page as it is seen: line ends of the source mean nothing beside Chinese characters. */
final class PageText {

    private static final String EAST_ASIAN = "[\\p{IsHan}，。、；：？！（）《》“”〔〕]";
    private static final String LINE_END = "[ \\t]*[\\r\\n]\\s*";
    private static final Pattern SOURCE_LINE_END =
            Pattern.compile("(?<=" + EAST_ASIAN + ")" + LINE_END + "|" + LINE_END + "(?=" + EAST_ASIAN + ")");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$");

    private PageText() {}

    /** Blanks of the source collapsed, none at either end; the no-break blanks of a number left out stay as blanks. */
    static String collapse(String text) {
        String joined = SOURCE_LINE_END.matcher(text).replaceAll("");
        String plain = BLANKS.matcher(joined).replaceAll(" ").replace('\u00A0', ' ');
        return AROUND.matcher(plain).replaceAll("");
    }

    /** The text of a cell: paragraphs and broken lines of a label run together, two numbers never. */
    static String ofCell(Element cell) {
        StringBuilder text = new StringBuilder();
        NodeVisitor visitor = (node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (breaksLine(node)) {
                text.append('\n');
            }
        };
        cell.traverse(visitor);
        StringBuilder joined = new StringBuilder();
        for (String part : List.of(text.toString().split("\n"))) {
            String piece = collapse(part);
            if (!piece.isEmpty() && endsWithDigit(joined) && Character.isDigit(piece.charAt(0))) {
                joined.append(' ');
            }
            joined.append(piece);
        }
        return joined.toString();
    }

    private static boolean endsWithDigit(StringBuilder text) {
        return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static boolean breaksLine(Node node) {
        return node instanceof Element element && (element.normalName().equals("br") || element.isBlock());
    }
}
