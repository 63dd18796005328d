package org.nianbao.review.violation;

import org.nianbao.submission.violation.persistence.Row;

/** Breaks a rule of the house on purpose. */
record KnowsAnotherService(Row row) {}
