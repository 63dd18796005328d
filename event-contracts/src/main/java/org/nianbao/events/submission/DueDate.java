package org.nianbao.events.submission;

import java.time.LocalDate;

/**
 * The two dates of one kind of agency in a season (DESIGN.md section 3).
 *
 * @param agencyKind DEPARTMENT, GOVERNMENT_OFFICE, TOWNSHIP, COUNTY_GOVERNMENT, PREFECTURE_GOVERNMENT, PROVINCE_GOVERNMENT, VERTICAL_SYSTEM
 * @param submitBy internal date, reminded against
 * @param publishBy statutory date, article 49
 */
public record DueDate(String agencyKind, LocalDate submitBy, LocalDate publishBy) {}
