package org.nianbao.submission.violation.application;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks a rule of the house on purpose. */
record KnowsSql(JdbcClient database) {}
