package org.nianbao.notification.violationtwo;

import org.nianbao.notification.violationone.One;

/** Breaks a rule of the house on purpose. */
public record Two(One one) {}
