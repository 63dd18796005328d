package org.nianbao.report.reading;

import java.util.Optional;

/** Decides whether words that name no row are one row's words with a slip of the pen. */
interface LabelLikeness {

    /** Accepts nothing. */
    LabelLikeness NONE = (letters, previous) -> Optional.empty();

    /**
     * The address of the one row these words are like, or empty when none or more than one is.
     *
     * @param letters the letters of the words
     * @param previous the row found before, empty at the start
     */
    Optional<String> rowLike(String letters, String previous);
}
