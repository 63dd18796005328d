package org.nianbao.submission.publication.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on the public site.
 *
 * @param note reason of a correction, note of a retraction; null for a first publication
 */
public record NewsEntry(
        Kind kind,
        int year,
        String agencyCode,
        int revision,
        String agencyName,
        @Nullable String note,
        Instant at) {

    /** What happened. */
    public enum Kind {
        PUBLISHED("公布"),
        CORRECTED("更正"),
        RETRACTED("撤下");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What people call it. */
        public String label() {
            return label;
        }
    }
}
