package org.nianbao.notification.violationone;

import org.nianbao.notification.violationtwo.Two;

/** Breaks a rule of the house on purpose. */
public record One(Two two) {}
