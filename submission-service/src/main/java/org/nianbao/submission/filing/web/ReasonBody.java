package org.nianbao.submission.filing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody does what he does. */
public record ReasonBody(@NotBlank @Size(max = 2000) String reason) {}
