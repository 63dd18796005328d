package org.nianbao.submission.filing.model;

/** What a command or an event did to a filing: a filing in its new state, a refusal, or nothing because it is stale. */
public sealed interface Transition permits Filing, Refusal, Stale {}
