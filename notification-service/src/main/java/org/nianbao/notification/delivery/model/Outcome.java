package org.nianbao.notification.delivery.model;

/**
 * How an attempt ended.
 *
 * @param detail what the other side said
 */
public record Outcome(Kind kind, String detail) {

    /** The ways an attempt can end. */
    public enum Kind {
        /** The channel took it over. */
        SENT,
        /** This letter to this address will never be taken. */
        REFUSED,
        /** Not now; this letter is tried again later. */
        POSTPONED,
        /** The channel itself cannot be used now; no letter can go. */
        CHANNEL_AWAY
    }

    private static final int LONGEST_DETAIL = 500;

    public Outcome {
        detail = detail.replaceAll("\\p{Cntrl}+", " ").strip();
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }
}
