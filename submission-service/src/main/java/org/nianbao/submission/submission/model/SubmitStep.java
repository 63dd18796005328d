package org.nianbao.submission.submission.model;

/** What became of handing in. */
public sealed interface SubmitStep permits Submission, Blocked, Unanswered, NotSubmitted {}
