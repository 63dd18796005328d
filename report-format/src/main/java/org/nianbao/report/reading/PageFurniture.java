package org.nianbao.report.reading;

import java.util.regex.Pattern;
import org.nianbao.report.source.Line;

/** Lines that belong to the page and not to the text: page numbers, and the address a browser prints at the foot. */
final class PageFurniture {

    private static final String BLANK = "[\\s\\u3000]*";
    private static final Pattern NUMBERED = Pattern.compile(BLANK
            + "(?:[-—–―－·]+" + BLANK + "\\p{Nd}{1,3}" + BLANK + "[-—–―－·]+"
            + "|第" + BLANK + "\\p{Nd}{1,3}" + BLANK + "页(?:" + BLANK + "[,，/／]?" + BLANK + "共" + BLANK + "\\p{Nd}{1,3}"
            + BLANK + "页)?"
            + "|\\p{Nd}{1,3}" + BLANK + "[/／]" + BLANK + "\\p{Nd}{1,3})" + BLANK);
    private static final Pattern ADDRESS = Pattern.compile(BLANK + "https?://[\\x21-\\x7E]+(?:" + BLANK + "\\p{Nd}{1,3}"
            + BLANK + "[/／]" + BLANK + "\\p{Nd}{1,3})?" + BLANK);
    private static final Pattern BARE = Pattern.compile(BLANK + "\\p{Nd}{1,3}" + BLANK);

    private PageFurniture() {}

    /** True for a line that can be nothing else. */
    static boolean is(Line line) {
        String text = line.text();
        return line.row() == null
                && text.length() < 200
                && (NUMBERED.matcher(text).matches() || ADDRESS.matcher(text).matches());
    }

    /** True for a line that can be the number of a page where lines are broken at its edge. */
    static boolean mayBe(Line line) {
        return is(line) || line.row() == null && BARE.matcher(line.text()).matches();
    }
}
