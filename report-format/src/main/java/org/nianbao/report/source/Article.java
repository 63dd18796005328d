package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.text.CharacterForms;

/**
 * The part of a page that is its article: the smallest element that holds all tables of data, or the headings of a report
 * whose tables are none, and most of the text that is no link.
 */
final class Article {

    private static final int ROWS_OF_DATA = 3;
    private static final int TABLES_OF_A_REPORT = 3;
    private static final int FEWEST_HEADINGS = 3;
    private static final Set<String> HEADINGS = headings();
    private static final double MOST = 0.6;

    /** Blanks of its indentation included. */
    private static final int LONGEST_HEADING = 100;

    private Article() {}

    static Element of(Element body) {
        Element article = common(landmarks(body), body);
        double wanted = MOST * textLength(body);
        while (article != body && textLength(article) < wanted) {
            article = parent(article, body);
        }
        return article;
    }

    /** The tables of data; where there are fewer than a report has, its headings too. */
    private static List<Element> landmarks(Element body) {
        List<Element> landmarks = new ArrayList<>(tables(body));
        if (landmarks.size() < TABLES_OF_A_REPORT) {
            List<Element> headings = body.nodeStream(TextNode.class)
                    .filter(text -> !isLink(text) && isHeading(text))
                    .flatMap(text -> Stream.ofNullable(text.parent()))
                    .toList();
            if (headings.size() >= FEWEST_HEADINGS) {
                landmarks.addAll(headings);
            }
        }
        return landmarks;
    }

    private static boolean isHeading(TextNode text) {
        return text.getWholeText().length() <= LONGEST_HEADING
                && HEADINGS.contains(CharacterForms.letters(text.getWholeText()));
    }

    /** The letters of the six headings, with and without their numbers. */
    private static Set<String> headings() {
        Set<String> headings = new HashSet<>();
        for (int number = 1; number <= 6; number++) {
            String heading = CharacterForms.letters(TextPart.section(number).label());
            headings.add(heading);
            headings.add(heading.substring(1));
        }
        return headings;
    }

    private static List<Element> tables(Element body) {
        return body.select("table").stream()
                .filter(table -> table.select("table").size() == 1)
                .filter(table -> table.select("tr").size() >= ROWS_OF_DATA)
                .toList();
    }

    /** The smallest element that holds all of some; without any, the smallest that holds most of the text. */
    private static Element common(List<Element> elements, Element body) {
        if (elements.isEmpty()) {
            return deepest(body);
        }
        List<Element> path = path(elements.get(0), body);
        for (Element element : elements) {
            path.retainAll(path(element, body));
        }
        return path.isEmpty() ? body : path.get(0);
    }

    private static List<Element> path(Element element, Element body) {
        List<Element> path = new ArrayList<>();
        for (Element above = element; above != body; above = parent(above, body)) {
            path.add(above);
        }
        path.add(body);
        return path;
    }

    private static Element deepest(Element body) {
        double wanted = MOST * textLength(body);
        Element article = body;
        Element next = body;
        while (next != null) {
            article = next;
            next = null;
            for (Element child : article.children()) {
                if (child.children().size() > 1 && textLength(child) >= wanted) {
                    next = child;
                }
            }
        }
        return article;
    }

    private static Element parent(Element element, Element body) {
        Element parent = element.parent();
        return parent == null ? body : parent;
    }

    private static int textLength(Element element) {
        int[] length = {0};
        NodeVisitor visitor = (node, depth) -> {
            if (node instanceof TextNode text && !isLink(text)) {
                length[0] += text.getWholeText().strip().length();
            }
        };
        element.traverse(visitor);
        return length[0];
    }

    private static boolean isLink(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.normalName().equals("a");
    }
}
