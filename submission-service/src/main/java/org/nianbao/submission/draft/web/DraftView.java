package org.nianbao.submission.draft.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.rule.FindingJson;
import org.nianbao.submission.draft.model.CheckedDraft;
import org.nianbao.submission.draft.model.Draft;
import tools.jackson.databind.JsonNode;

/** A draft on the wire, with what the rules say about it. */
record DraftView(
        @Schema(type = "object") JsonNode report,
        long version,
        @Nullable UUID importId,
        String savedBy,
        Instant savedAt,
        String ruleSet,
        @Schema(type = "array") JsonNode findings) {

    static DraftView of(CheckedDraft checked) {
        Draft draft = checked.draft();
        return new DraftView(
                ReportJson.write(draft.report()),
                draft.version(),
                draft.importId(),
                draft.savedBy(),
                draft.savedAt(),
                checked.result().ruleSet(),
                FindingJson.writeAll(checked.result().findings()));
    }
}
