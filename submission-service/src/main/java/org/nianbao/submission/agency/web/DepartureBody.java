package org.nianbao.submission.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leaves.
 *
 * @param subject opaque id of who leaves
 * @param successor opaque id of who goes on; null when nobody is named
 */
record DepartureBody(
        @NotBlank @Size(max = 100) String subject,
        @Nullable @Size(max = 100) String successor,
        @NotBlank @Size(max = 2000) String reason) {}
