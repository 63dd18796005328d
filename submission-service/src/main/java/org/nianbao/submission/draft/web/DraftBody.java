package org.nianbao.submission.draft.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A draft to be saved.
 *
 * @param report the report in JSON (schema of report-format)
 * @param importId the imported file that it was read from, unchanged
 */
record DraftBody(
        @NotNull @Schema(implementation = Object.class) JsonNode report,
        @Nullable UUID importId) {}
