package org.nianbao.submission.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The first day without the agency, and why. */
record AbolitionBody(
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 2000) String reason) {}
