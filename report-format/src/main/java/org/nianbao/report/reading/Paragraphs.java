package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.report.source.Line;
import org.nianbao.report.text.CharacterForms;

/**
 * Puts paragraphs together again whose lines were broken at the edge of a page, as text out of a PDF is. Lines are joined
 * only where that is clear: many lines of the text end at one width, this one does so in the middle of a sentence, and the
 * next begins no item. Page numbers between the lines go. Two blanks at the end of a line say that a paragraph ends.
 */
final class Paragraphs {

    private static final int NARROWEST = 24;
    private static final int WIDEST = 130;
    private static final int FEWEST_FULL_LINES = 3;

    /** How much shorter a full line may be, in half-width characters: a word or a mark that went to the next line. */
    private static final int SLACK = 7;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：!?;:][”’」』）)\"]*");
    private static final Pattern ITEM = Pattern.compile(
            "[(（][一二三四五六七八九十\\p{Nd}]{1,3}[)）].*|[一二三四五六七八九十]{1,3}[、.．].*|\\p{Nd}{1,2}[、.．)）](?!\\p{Nd}).*|[①-⑳⑴-⒇❶-❿•●■◆▪·*#>|-].*"
                    + "|第[一二三四五六七八九十][,，、].*|[一二三四五六七八九十]是.*|附件?[:：\\p{Nd}].*|注[:：].*");

    private final int fullWidth;

    /** At the end of a line it says that the paragraph ends with it, as a hard line break of Markdown. */
    static final String END_OF_PARAGRAPH = "  ";

    private Paragraphs(int fullWidth) {
        this.fullWidth = fullWidth;
    }

    /** Learns from the lines of a text where its lines were broken, if they were. */
    static Paragraphs of(List<Line> narrative) {
        List<Line> lines = narrative.stream()
                .filter(line -> line.row() == null && !line.isBlank())
                .toList();
        int[] widths = lines.stream().mapToInt(line -> width(line.text())).toArray();
        int full = 0;
        long most = 0;
        for (int width : widths) {
            long close = Arrays.stream(widths)
                    .filter(w -> w <= width && w >= width - SLACK)
                    .count();
            if (close > most || close == most && width > full) {
                most = close;
                full = width;
            }
        }
        int edge = full;
        long wider = Arrays.stream(widths).filter(w -> w > edge + SLACK).count();
        long open = lines.stream()
                .filter(line -> width(line.text()) >= edge - SLACK)
                .filter(line -> !endsParagraph(line.text()))
                .count();
        boolean broken =
                edge >= NARROWEST && edge <= WIDEST && open >= FEWEST_FULL_LINES && wider * 10 <= widths.length;
        return new Paragraphs(broken ? edge : Integer.MAX_VALUE);
    }

    /** The lines as one text, a line per paragraph as far as it is clear, without blank lines at either end. */
    String join(List<Line> lines) {
        List<Line> paragraphs = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int pageEnd = open ? pageEnd(lines, i) : isFurniture(line) ? i + 1 : i;
            if (pageEnd > i) {
                i = pageEnd - 1;
                continue;
            }
            int last = paragraphs.size() - 1;
            if (open && continues(line)) {
                paragraphs.set(last, line.withText(joined(paragraphs.get(last).text(), line.text())));
            } else {
                paragraphs.add(line);
            }
            open = isOpen(line);
        }
        return Line.join(paragraphs);
    }

    /** Where the text goes on after the end of a page: blank lines, what belongs to the page, blank lines; else the same. */
    private int pageEnd(List<Line> lines, int from) {
        int to = from;
        boolean ended = false;
        while (to < lines.size() && (lines.get(to).isBlank() || isFurniture(lines.get(to)))) {
            ended |= !lines.get(to).isBlank();
            to++;
        }
        return ended ? to : from;
    }

    private boolean isFurniture(Line line) {
        return fullWidth == Integer.MAX_VALUE ? PageFurniture.is(line) : PageFurniture.mayBe(line);
    }

    /** True for a full line that ends in the middle of a sentence. */
    private boolean isOpen(Line line) {
        return line.row() == null
                && fullWidth != Integer.MAX_VALUE
                && width(line.text()) >= fullWidth - SLACK
                && !endsParagraph(line.text());
    }

    /** True for a line that could be taken for one broken at the edge of a page, if others were like it. */
    static boolean mayBeBroken(String line) {
        int width = width(line);
        return width >= NARROWEST - SLACK && width <= WIDEST && !endsParagraph(line);
    }

    private static boolean endsParagraph(String line) {
        return line.endsWith(END_OF_PARAGRAPH)
                || SENTENCE_END.matcher(line.strip()).matches();
    }

    private static boolean continues(Line line) {
        String text = line.text().strip().replaceFirst("^\\u3000+", "");
        return line.row() == null
                && !line.isBlank()
                && !line.text().startsWith("\u3000\u3000")
                && !ITEM.matcher(text).matches();
    }

    private static String joined(String one, String next) {
        String first = one.stripTrailing().replaceFirst("\\u3000+$", "");
        String second = next.strip();
        boolean words = isLatin(first.charAt(first.length() - 1)) && isLatin(second.charAt(0));
        return first + (words ? " " : "") + second;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    /** The width of a line without its blanks, in half-width characters. */
    private static int width(String line) {
        return line.strip()
                .codePoints()
                .map(c -> CharacterForms.isBlank(c) ? 0 : c < 0x2000 ? 1 : 2)
                .sum();
    }
}
