package org.nianbao.report.rule;

import java.util.Arrays;
import java.util.Optional;

/** What a finding means for a submission. */
public enum Severity {
    /** Blocks submission. */
    B("B"),
    /** Blocks submission unless overridden with a written reason, which reviewers see. */
    B_STAR("B*"),
    /** Needs an explanation to submit. */
    W("W"),
    /** Information on style and typing; needs nothing. */
    I("I");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The name in JSON: {@code B}, {@code B*}, {@code W} or {@code I}. */
    public String code() {
        return code;
    }

    /** The severity with this code, or empty. */
    public static Optional<Severity> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
