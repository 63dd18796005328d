package org.nianbao.review.violationtwo;

import org.nianbao.review.violationone.One;

/** Breaks a rule of the house on purpose. */
public record Two(One one) {}
