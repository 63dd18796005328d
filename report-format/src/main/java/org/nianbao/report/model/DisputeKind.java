package org.nianbao.report.model;

import java.util.Arrays;
import java.util.Optional;

/** The three groups of table 4. */
public enum DisputeKind {
    RECONSIDERATION("reconsideration", "行政复议"),
    LITIGATION_WITHOUT_RECONSIDERATION("litigationWithoutReconsideration", "行政诉讼·未经复议直接起诉"),
    LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration", "行政诉讼·复议后起诉");

    private final String key;
    private final String label;

    DisputeKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The key in JSON and in an address. */
    public String key() {
        return key;
    }

    /** The group's label, with 行政诉讼 before its two parts. */
    public String label() {
        return label;
    }

    /** The group with this key, or empty. */
    public static Optional<DisputeKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
