package org.nianbao.report.procedure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * As what somebody signs a report before it is handed in, in the order of the chain: 拟稿 → 审核 → 保密审查 → 分管领导 →
 * 主要负责人. In JSON it is its {@link #word}.
 */
public enum SignOffRole {
    /** Wrote it. */
    DRAFTER("drafter", "拟稿人"),
    /** Heads the unit that wrote it. */
    UNIT_HEAD("unitHead", "科室负责人"),
    /** Looked for secrets and privacy before publication (先审查、后公开, article 17). */
    SECRECY_REVIEWER("secrecyReviewer", "保密审查人"),
    /** The agency's leader in charge of disclosure. */
    LEADER("leader", "分管领导"),
    /** The agency's principal leader. */
    PRINCIPAL_LEADER("principalLeader", "主要负责人");

    private final String word;
    private final String label;

    SignOffRole(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** Its value in JSON. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** Whether this is a leader's role: one that may answer for the report and declare it true. */
    public boolean leads() {
        return this == LEADER || this == PRINCIPAL_LEADER;
    }

    /** The role with this value in JSON; empty for a word that is none. */
    public static Optional<SignOffRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }

    /** All values with their names, for a sentence: drafter（拟稿人）、…. */
    static String all() {
        return Arrays.stream(values())
                .map(role -> role.word + "（" + role.label + "）")
                .collect(Collectors.joining("、"));
    }
}
