package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nianbao.report.text.TitleText;

/**
 * The title of an article that stands outside of it: in the page's own heading, in what the page says of itself, or in
 * the lines before the article.
 */
final class PageTitle {

    /** What a government site has to say of every article (国办发〔2017〕47号, the meta tags of government websites). */
    private static final String STATED = "meta[name=ArticleTitle],meta[property=og:title]";

    private static final String BLOCKS = "h1,h2,h3,td,p,div,b,strong,center,font";
    private static final int FIRST_BLOCKS = 40;
    private static final int NONE = -1;

    private PageTitle() {}

    /** The title, or the empty string when the article has one of its own that says as much, or there is none. */
    static String of(Document page, Element article) {
        int own = article.select(BLOCKS).stream()
                .limit(FIRST_BLOCKS)
                .map(Element::text)
                .mapToInt(PageTitle::worth)
                .max()
                .orElse(NONE);
        return own == NONE
                ? best(Stream.of(
                                outside(page.select("h1,h2,h3"), article),
                                page.select(STATED).eachAttr("content").stream(),
                                before(page, article),
                                parts(page.title()))
                        .flatMap(titles -> titles))
                : best(Stream.concat(
                                outside(page.select("h1"), article), page.select(STATED).eachAttr("content").stream())
                        .filter(title -> worth(title) > own));
    }

    private static String best(Stream<String> titles) {
        return titles.filter(text -> worth(text) > NONE)
                .max(Comparator.comparingInt(PageTitle::worth))
                .orElse("");
    }

    /** How much a title says: the name of the column, 政府信息公开年报, says nothing. Of equals the first is taken. */
    private static int worth(String text) {
        return text.length() > TitleText.LONGEST
                ? NONE
                : TitleText.find(text)
                        .map(title -> (title.year() == 0 ? 0 : 2)
                                + (title.agencyName().isEmpty() ? 0 : 1))
                        .orElse(NONE);
    }

    /** The title of a window, the name of the column and of the site after it left out. */
    private static Stream<String> parts(String title) {
        List<String> parts = new ArrayList<>(List.of(title));
        for (int i = 1; i < Math.min(title.length(), TitleText.LONGEST); i++) {
            if ("_|-—–>".indexOf(title.charAt(i)) >= 0) {
                parts.add(title.substring(0, i).strip());
            }
        }
        return parts.stream();
    }

    private static Stream<String> outside(List<Element> headings, Element article) {
        return headings.stream()
                .filter(heading -> !heading.parents().contains(article))
                .map(PageText::ofCell);
    }

    /** Short blocks before the article, the nearest first. */
    private static Stream<String> before(Document page, Element article) {
        List<Element> blocks = page.body().select(BLOCKS);
        int end = Math.max(0, blocks.indexOf(article));
        List<String> before = new ArrayList<>();
        for (Element block : blocks.subList(Math.max(0, end - FIRST_BLOCKS), end)) {
            String text = PageText.ofCell(block);
            if (text.length() <= TitleText.LONGEST) {
                before.add(0, text);
            }
        }
        return before.stream();
    }
}
