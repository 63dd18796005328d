package org.nianbao.submission.violation.web;

import org.nianbao.submission.violation.persistence.Row;

/** Breaks a rule of the house on purpose. */
record GoesAroundApplication(Row row) {}
