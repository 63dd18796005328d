package org.nianbao.review.reviewcase.model;

/** The declaration of the person in charge. */
public record Declaration(String subject, String role) {}
