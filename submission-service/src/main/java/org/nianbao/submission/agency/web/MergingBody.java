package org.nianbao.submission.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The code of the agency that takes over, the first day, and why. */
record MergingBody(
        @NotBlank @Size(max = 32) String successor,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 2000) String reason) {}
