package org.nianbao.submission.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another name, the first day it holds, and why. */
record RenamingBody(
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*", message = "不能含换行、控制符等看不见的字符")
        String name,

        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 2000) String reason) {}
