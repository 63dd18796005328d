package org.nianbao.outbox.violation;

/** Breaks a rule of the house on purpose. */
record FilingRow(int value) {}
