package org.nianbao.submission.violation.application;

import org.nianbao.submission.violation.persistence.Row;

/** Breaks a rule of the house on purpose. */
record KnowsAnAdapter(Row row) {}
