package org.nianbao.submission.season.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.nianbao.submission.agency.model.AgencyKind;

/** The two dates of one kind of agency, both days inclusive. */
record DueDateBody(
        @NotNull AgencyKind agencyKind,
        @NotNull LocalDate submitBy,
        @NotNull LocalDate publishBy) {}
