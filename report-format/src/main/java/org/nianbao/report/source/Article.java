package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The part of a page that is its article: the smallest element that holds all tables of data and most of the text that
 * is no link.
 */
final class Article {

    private static final int ROWS_OF_DATA = 3;
    private static final double MOST = 0.6;

    private Article() {}

    static Element of(Element body) {
        Element article = common(tables(body), body);
        double wanted = MOST * textLength(body);
        while (article != body && textLength(article) < wanted) {
            article = parent(article, body);
        }
        return article;
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
