package org.nianbao.submission.filing.model;

/**
 * An event that no longer, or never, speaks of what the filing is waiting for: it is recorded and acknowledged.
 *
 * @param detail why, for the operator
 */
public record Stale(String detail) implements Transition {

    static Stale in(FilingState state, String event, int submissionNumber, int current) {
        return new Stale(
                event + " of submission " + submissionNumber + " while " + state + " with submission " + current);
    }
}
