package org.nianbao.submission.agency.model;

/** An agency together with the regions it lies in. */
public record RegisteredAgency(Agency agency, RegionPath path) implements Registration {}
