package org.nianbao.review.violationone;

import org.nianbao.review.violationtwo.Two;

/** Breaks a rule of the house on purpose. */
public record One(Two two) {}
