package org.nianbao.edge.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may be. The claim {@code roles} holds the names in lower case. */
public enum Role {
    /** Drafts and submits for one agency (填报员). */
    CLERK,
    /** Signs for the agency and sees the season (单位负责人). */
    LEADER,
    /** The disclosure authority (政府信息公开工作主管部门). */
    AUTHORITY,
    /** Secrecy review (保密审查). */
    SECRECY,
    /** Discipline inspection (纪检监察审查). */
    INSPECTION,
    /** Keeps agencies, seasons and the system itself. */
    ADMINISTRATOR,
    /** An agency's own system, with client credentials. */
    SYSTEM;

    /** The name in the token, e.g. {@code clerk}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Spring Security's name of it, e.g. {@code ROLE_CLERK}. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The role of a claim value; empty for a value this system does not know. */
    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
