package org.nianbao.edge.audit;

/** The names of chains: what an entry is about. A filing's chain is its id, such as {@code 2026-410781101}. */
public final class Chains {

    /** The list of reviewers. */
    public static final String REVIEWERS = "reviewers";

    /** What is done to the running system itself, such as a replay of parked records. */
    public static final String OPERATIONS = "operations";

    private Chains() {}

    public static String season(int year) {
        return "season:" + year;
    }

    public static String agency(String code) {
        return "agency:" + code;
    }

    /** A person who is told of things: what is known of the person, and what the person chose. */
    public static String recipient(String subject) {
        return "recipient:" + subject;
    }

    public static String region(String code) {
        return "region:" + code;
    }
}
