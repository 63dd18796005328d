package org.nianbao.submission.consolidation.model;

/**
 * How many reports came and went since a draft was consolidated.
 *
 * @param arrived were not there
 * @param revised were corrected
 * @param gone do not count any more
 */
public record Movement(int arrived, int revised, int gone) {

    /** Whether nothing did. */
    public boolean none() {
        return arrived + revised + gone == 0;
    }
}
