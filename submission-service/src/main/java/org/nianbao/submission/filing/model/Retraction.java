package org.nianbao.submission.filing.model;

import java.time.Instant;

/**
 * A published report was withdrawn from the public by the authority: a fact beside the state. It ends for the report, not for
 * what was withdrawn, when a correction publishes a later revision.
 *
 * @param revision the revision that was public; it and every earlier one are gone
 * @param note why, for the public
 * @param by opaque id of the person
 */
public record Retraction(int revision, String note, String by, Instant at) {

    /** Whether a revision is gone by it. */
    public boolean covers(int other) {
        return other <= revision;
    }
}
