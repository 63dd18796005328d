package org.nianbao.report.source;

import java.util.regex.Pattern;

/** Tells the source of a web page, or of a part of one, from text; Markdown with tables in tags is text. */
final class PageKind {

    private static final Pattern BEGINS_WITH_TAG = Pattern.compile(
            "\\s*<(?i:!doctype html|\\?xml|!--|html|head|body|div|p|meta|article|section|h\\d|center|font|span)[\\s>/-]");
    private static final Pattern BLOCK = Pattern.compile("(?im)^[^|\n]*?</(?:p|div|h\\d|li)>");
    private static final int FEWEST_BLOCKS = 8;

    private PageKind() {}

    static boolean is(String text) {
        return BEGINS_WITH_TAG.matcher(text).lookingAt()
                || BLOCK.matcher(text).results().limit(FEWEST_BLOCKS).count() == FEWEST_BLOCKS;
    }
}
