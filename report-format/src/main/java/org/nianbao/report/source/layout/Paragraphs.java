package org.nianbao.report.source.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of pages put together to paragraphs: where the file says which lines are one, a line goes on when its first word did
 * not fit on the line before; else when that one is full and this one is not indented. What stands at the head and foot of
 * pages is left out.
 */
public final class Paragraphs {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·\\s]*\\d{1,3}[-—–－·\\s]*|第\\s*\\d+\\s*页.*|\\d+\\s*/\\s*\\d+|.*https?://.*|file://.*");
    private static final Pattern ITEM =
            Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)、.．].*|[（(]\\d{1,2}[）)].*|\\d{1,2}[.．、](?!\\d).*");
    /** The row of a table without lines: gaps at several places, or a number after a wide one. */
    private static final Pattern CELLS = Pattern.compile("\\S {2,}\\S+ {2,}\\S| {4,}[\\d.]+ *$");

    private static final double EDGE_OF_PAGE = 0.1;
    private static final double FULL = 1.8;
    private static final double INDENT = 1.2;
    private static final double SAME_SIZE = 0.15;
    private static final int LONG_LINE = 15;

    /** More letters than a word of any language has: an address that was cut where the line was full. */
    private static final int LONGEST_WORD = 30;

    private final Set<String> running;
    private final boolean told;
    private final double left;
    private final double right;
    private final Consumer<TextLine> text;
    private @Nullable TextLine last;
    private @Nullable TextLine paragraph;

    private Paragraphs(List<PageLayout> pages, Consumer<TextLine> text) {
        running = running(pages);
        List<TextLine> all = pages.stream()
                .flatMap(page -> page.parts().stream())
                .filter(PageLayout.Text.class::isInstance)
                .map(part -> ((PageLayout.Text) part).line())
                .filter(line -> !line.isBlank())
                .toList();
        told = all.stream()
                .filter(line -> line.paragraph() > 0)
                .collect(Collectors.groupingBy(TextLine::paragraph, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(count -> count > 1);
        List<TextLine> lines = all.stream()
                .filter(line -> line.text().strip().length() >= LONG_LINE)
                .toList();
        left = lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
        right = lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        this.text = text;
    }

    /** Hands over what stands on the pages in order: paragraphs with the place of their first line, and tables. */
    public static void of(List<PageLayout> pages, Consumer<TextLine> text, PageTableConsumer tables) {
        Paragraphs paragraphs = new Paragraphs(pages, text);
        for (PageLayout page : pages) {
            for (PageLayout.Part part : page.parts()) {
                if (part instanceof PageLayout.Table table) {
                    paragraphs.end();
                    tables.take(page.number(), table);
                } else if (part instanceof PageLayout.Text line && !paragraphs.isMargin(page, line.line())) {
                    paragraphs.take(line.line());
                }
            }
        }
        paragraphs.end();
    }

    /** Takes the tables of pages. */
    public interface PageTableConsumer {
        /** A table of a page. */
        void take(int page, PageLayout.Table table);
    }

    private void take(TextLine line) {
        TextLine before = last;
        TextLine begun = paragraph;
        if (line.isBlank()) {
            blank(line);
        } else if (before != null && begun != null && goesOn(before, line)) {
            paragraph = with(begun, joint(begun, line));
            last = line;
        } else {
            end();
            paragraph = line;
            last = line;
        }
    }

    /** Blanks that go on with a paragraph, or a line of a text with nothing on it. */
    private void blank(TextLine line) {
        TextLine begun = paragraph;
        if (begun != null && begun.paragraph() == line.paragraph()) {
            paragraph = with(begun, begun.text() + line.text());
        } else {
            end();
            text.accept(with(line, ""));
        }
    }

    private static TextLine with(TextLine line, String text) {
        return new TextLine(line.page(), line.box(), line.size(), text, line.paragraph(), line.firstWord(), line.end());
    }

    private void end() {
        if (paragraph != null) {
            text.accept(paragraph);
        }
        paragraph = null;
        last = null;
    }

    private boolean goesOn(TextLine before, TextLine line) {
        if (before.paragraph() > 0 && line.paragraph() > 0) {
            boolean same = before.paragraph() == line.paragraph();
            if (told || same) {
                return same && before.end() + line.firstWord() > right - 1;
            }
        }
        double size = before.size();
        boolean sameSize = Math.abs(line.size() - size) <= SAME_SIZE * size;
        boolean full = before.box().right() >= right - FULL * size;
        boolean indented = line.box().left() > left + INDENT * size;
        boolean cells = CELLS.matcher(before.text()).find()
                || CELLS.matcher(line.text()).find();
        return sameSize
                && full
                && !indented
                && !cells
                && !ITEM.matcher(line.text().strip()).matches();
    }

    /** A paragraph with a further line: blanks between both as the file has them, else one between two words. */
    private static String joint(TextLine begun, TextLine line) {
        String first = begun.text();
        String next = line.text();
        char end = first.charAt(first.length() - 1);
        char start = next.charAt(0);
        boolean latin = end < 0x250 && start < 0x250 && Character.isLetter(end) && Character.isLetter(start);
        return first + (latin && !isOneWord(first, next) ? " " : "") + next;
    }

    private static boolean isOneWord(String first, String next) {
        int from = first.length();
        while (from > 0 && isVisibleLatin(first.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < next.length() && isVisibleLatin(next.charAt(to))) {
            to++;
        }
        return first.length() - from + to > LONGEST_WORD;
    }

    private static boolean isVisibleLatin(char c) {
        return c > ' ' && c < 0x7F;
    }

    private boolean isMargin(PageLayout page, TextLine line) {
        return isAtEdge(page, line)
                && (PAGE_NUMBER.matcher(line.text().strip()).matches() || running.contains(words(line)));
    }

    private static boolean isAtEdge(PageLayout page, TextLine line) {
        double edge = EDGE_OF_PAGE * page.height();
        return line.box().bottom() < edge || line.box().top() > page.height() - edge;
    }

    /** The words that come again at the head or foot of several pages, numbers aside. */
    private static Set<String> running(List<PageLayout> pages) {
        List<String> words = new ArrayList<>();
        for (PageLayout page : pages) {
            Set<String> ofPage = new HashSet<>();
            for (PageLayout.Part part : page.parts()) {
                if (part instanceof PageLayout.Text line && isAtEdge(page, line.line())) {
                    ofPage.add(words(line.line()));
                }
            }
            words.addAll(ofPage);
        }
        Map<String, Long> counts = words.stream().collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && !entry.getKey().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String words(TextLine line) {
        return line.text().replaceAll("[\\d\\s]", "");
    }
}
