package org.nianbao.events.review;

import java.util.List;

/**
 * One finding, as report-format prints it (DESIGN.md section 7).
 *
 * @param severity B, B*, W or I
 */
public record FindingRaised(
        String id, String code, String severity, String message, List<String> addresses, String lawRef, String group) {}
