package org.nianbao.report.write;

/** HTML put together piece by piece; text is escaped on its way in, tags are the writer's own. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** A tag of the writer's own, written as it is. */
    Html tag(String tag) {
        html.append(tag);
        return this;
    }

    /** Text from anywhere, made {@linkplain PrintableText printable} and escaped. */
    Html text(String text) {
        PrintableText.of(text).codePoints().forEach(this::character);
        return this;
    }

    private void character(int c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.appendCodePoint(c);
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
