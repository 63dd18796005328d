package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private PageTitle() {}

    /** The title, or the empty string when the article has one of its own or there is none. */
    static String of(Document page, Element article) {
        if (article.select(BLOCKS).stream().limit(FIRST_BLOCKS).anyMatch(PageTitle::holdsTitle)) {
            return "";
        }
        List<String> said = Stream.of(
                        outside(page.select("h1,h2,h3"), article),
                        page.select(STATED).eachAttr("content").stream(),
                        before(page, article),
                        Stream.of(page.title()))
                .flatMap(titles -> titles)
                .filter(title -> !title.isBlank())
                .toList();
        Optional<String> title =
                said.stream().filter(text -> TitleText.find(text).isPresent()).findFirst();
        return title.orElse("");
    }

    private static boolean holdsTitle(Element block) {
        String text = block.text();
        return text.length() <= TitleText.LONGEST && TitleText.find(text).isPresent();
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
