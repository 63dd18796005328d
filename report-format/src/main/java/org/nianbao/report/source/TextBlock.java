package org.nianbao.report.source;

/**
 * A paragraph as it can be seen: its number before it, without what is hidden or struck out.
 *
 * @param page the page it begins on, from 1; 0 when the document does not say
 * @param text its text, line breaks as {@code \n}, tabs as {@code \t}
 */
record TextBlock(int page, String text) implements Block {

    boolean isBlank() {
        return text.isBlank();
    }
}
