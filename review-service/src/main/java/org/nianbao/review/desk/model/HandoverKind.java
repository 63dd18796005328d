package org.nianbao.review.desk.model;

/** Why a claimed task changed hands. */
public enum HandoverKind {
    /** Who had it gave it to a named person of the same desk. */
    DELEGATED,
    /** The authority or an administrator did. */
    REASSIGNED,
    /** Who had it is away: it went to the deputy, or back to the desk. */
    ABSENT
}
