package org.nianbao.submission.agency.model;

/** A region that now stands in the register. */
public record RegisteredRegion(Region region) implements Registration {}
