package org.nianbao.submission.violationtwo;

import org.nianbao.submission.violationone.One;

/** Breaks a rule of the house on purpose. */
public record Two(One one) {}
