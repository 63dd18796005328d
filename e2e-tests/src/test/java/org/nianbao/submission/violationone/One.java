package org.nianbao.submission.violationone;

import org.nianbao.submission.violationtwo.Two;

/** Breaks a rule of the house on purpose. */
public record One(Two two) {}
