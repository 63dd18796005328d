package org.nianbao.notification.filing.model;

/**
 * A region on the way from the province down to an agency.
 *
 * @param code GB/T 2260
 */
public record Region(String code, String name) {}
