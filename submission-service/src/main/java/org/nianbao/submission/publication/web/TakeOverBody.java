package org.nianbao.submission.publication.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An earlier year's report that was published elsewhere.
 *
 * @param publishedAt when; null: now
 */
record TakeOverBody(
        @NotNull @Schema(implementation = Object.class) JsonNode report,
        @Nullable Instant publishedAt) {}
