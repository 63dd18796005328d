package org.nianbao.submission.violation.application;

import org.springframework.http.HttpStatus;

/** Breaks a rule of the house on purpose. */
record KnowsHttp(HttpStatus status) {}
