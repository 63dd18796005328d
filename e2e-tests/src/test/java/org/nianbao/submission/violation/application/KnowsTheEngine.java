package org.nianbao.submission.violation.application;

import org.camunda.bpm.engine.RuntimeService;

/** Breaks a rule of the house on purpose. */
record KnowsTheEngine(RuntimeService engine) {}
