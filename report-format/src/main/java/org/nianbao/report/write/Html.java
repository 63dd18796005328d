package org.nianbao.report.write;

/** HTML put together piece by piece; text is escaped on its way in, tags are the writer's own. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** A tag of the writer's own, written as it is. */
    Html tag(String tag) {
        html.append(tag);
        return this;
    }

    /** Text from anywhere, escaped; what no HTML may hold (control characters) becomes a replacement character. */
    Html text(String text) {
        text.codePoints().forEach(this::character);
        return this;
    }

    private void character(int c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
        }
    }

    private static boolean isAllowed(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && (c & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
