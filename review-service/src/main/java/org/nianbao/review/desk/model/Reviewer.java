package org.nianbao.review.desk.model;

/**
 * Who sits where.
 *
 * @param subject opaque id of the person
 * @param scope code of a region, with every region and agency below it, or of one agency
 */
public record Reviewer(String subject, ReviewerRole role, String scope, String name) {}
