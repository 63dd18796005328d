package org.nianbao.report.violation;

import org.springframework.context.ApplicationContext;

/** Breaks a rule of the house on purpose. */
record KnowsSpring(ApplicationContext context) {}
