package org.nianbao.report.reading;

import java.util.Optional;

/** Decides whether words that name no row are one row's words with a slip of the pen. */
interface LabelLikeness {

    /** Accepts nothing. */
    LabelLikeness NONE = (letters, previous) -> Optional.empty();

    /**
     * True when the words after those that name a row begin another label, whose rest comes after the values.
     *
     * @param row the address of the row named
     * @param rest the letters after the words that name it
     */
    default boolean beginsAnother(String row, String rest) {
        return false;
    }

    /**
     * The address of the one row these words are like, or empty when none or more than one is.
     *
     * @param letters the letters of the words
     * @param previous the row found before, empty at the start
     */
    Optional<String> rowLike(String letters, String previous);
}
