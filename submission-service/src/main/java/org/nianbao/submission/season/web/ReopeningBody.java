package org.nianbao.submission.season.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Until when a season goes on. */
record ReopeningBody(@NotNull Instant closesAt) {}
