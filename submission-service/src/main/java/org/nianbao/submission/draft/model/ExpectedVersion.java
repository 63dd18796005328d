package org.nianbao.submission.draft.model;

/** The version of a draft that somebody has seen, as If-Match says it. */
public sealed interface ExpectedVersion {

    /** Whether the draft may be taken as it stands. */
    boolean allows(long current);

    /** Exactly this one; 0 when there was none. */
    record Exactly(long version) implements ExpectedVersion {

        @Override
        public boolean allows(long current) {
            return version == current;
        }
    }

    /** Whatever stands there: the caller overwrites knowingly. */
    record Any() implements ExpectedVersion {

        @Override
        public boolean allows(long current) {
            return true;
        }
    }
}
