package org.nianbao.review.desk.model;

/**
 * The rung on which a late desk stands.
 *
 * @param step such as DESK_ONE_LEVEL_UP
 * @param daily whether it is told of once a day while on the rung, or once for each task
 * @param levelsUp how many levels above it the same desk is told too; 0 tells only the desk itself
 */
public record DeskRung(String step, boolean daily, int levelsUp) {}
