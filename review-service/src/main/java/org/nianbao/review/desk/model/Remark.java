package org.nianbao.review.desk.model;

import java.time.Instant;

/** A remark that a reviewer saved while working on a task. */
public record Remark(String taskId, Desk desk, int submissionNumber, Reason reason, String savedBy, Instant savedAt) {}
