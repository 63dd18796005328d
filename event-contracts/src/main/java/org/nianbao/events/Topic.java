package org.nianbao.events;

import java.util.List;

/** The Kafka topics, one per owning service, so that one filing's events of one service stay in order (DESIGN.md section 5). */
public final class Topic {

    public static final String SUBMISSION = "nianbao.submission.v1";
    public static final String REVIEW = "nianbao.review.v1";
    public static final String NOTIFICATION = "nianbao.notification.v1";

    /** Partitions of every topic. */
    public static final int PARTITIONS = 12;

    private Topic() {}

    /** All topics, in the order of the services. */
    public static List<String> all() {
        return List.of(SUBMISSION, REVIEW, NOTIFICATION);
    }
}
