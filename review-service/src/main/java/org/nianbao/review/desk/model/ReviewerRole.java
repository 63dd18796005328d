package org.nianbao.review.desk.model;

/** What a person is to the review. */
public enum ReviewerRole {
    AUTHORITY,
    SECRECY,
    INSPECTION,
    ADMINISTRATOR
}
