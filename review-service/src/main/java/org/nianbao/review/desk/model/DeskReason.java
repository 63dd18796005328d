package org.nianbao.review.desk.model;

/** A reason and the desk that gave it. */
public record DeskReason(Desk desk, Reason reason) {}
