package org.nianbao.report.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The five cells of each group of table 4, in the order of the format. */
public enum DisputeOutcome {
    UPHELD("upheld", "结果维持"),
    CORRECTED("corrected", "结果纠正"),
    OTHER("other", "其他结果"),
    PENDING("pending", "尚未审结"),
    TOTAL("total", "总计");

    private final String key;
    private final String label;

    DisputeOutcome(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The name in an address. */
    public String key() {
        return key;
    }

    /** The column's label as the format prints it. */
    public String label() {
        return label;
    }

    /** The four outcomes that 总计 adds up. */
    public static List<DisputeOutcome> parts() {
        return Arrays.stream(values()).filter(outcome -> outcome != TOTAL).toList();
    }

    /** The outcome with this key, or empty. */
    public static Optional<DisputeOutcome> ofKey(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key.equals(key))
                .findFirst();
    }
}
