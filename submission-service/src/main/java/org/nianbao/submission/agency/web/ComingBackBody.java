package org.nianbao.submission.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody acts for the agency again. */
record ComingBackBody(@NotBlank @Size(max = 2000) String reason) {}
