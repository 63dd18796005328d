package org.nianbao.submission.messaging;

/** Breaks a rule of the house on purpose. */
record LayerWithoutAFeature() {}
