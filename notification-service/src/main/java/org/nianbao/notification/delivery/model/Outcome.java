package org.nianbao.notification.delivery.model;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param detail what the other side said
 * @param reference what the letter is called there: a Message-ID, the number of a text message
 */
public record Outcome(Kind kind, String detail, @Nullable String reference) {

    /** The ways an attempt can end. */
    public enum Kind {
        /** The channel took it over. */
        SENT,
        /** This letter to this address will never be taken. */
        REFUSED,
        /** Not now; this letter is tried again later. */
        POSTPONED,
        /** The channel itself cannot be used now; no letter can go. */
        CHANNEL_AWAY,
        /** It was taken over, and came back later. */
        BOUNCED
    }

    private static final int LONGEST_DETAIL = 500;

    public Outcome {
        detail = detail.replaceAll("\\p{Cntrl}+", " ").strip();
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }

    public Outcome(Kind kind, String detail) {
        this(kind, detail, null);
    }
}
