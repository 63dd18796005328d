package org.nianbao.submission.filing.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The authority moved a filing's dates.
 *
 * @param by opaque id of who granted it
 */
public record Extension(LocalDate submitBy, LocalDate publishBy, String reason, String by, Instant at) {}
