package org.nianbao.submission.draft.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.json.ReportJson;
import org.nianbao.submission.draft.model.CheckedDraft;
import org.nianbao.submission.draft.model.Draft;
import tools.jackson.databind.JsonNode;

/**
 * A draft on the wire, with what the rules say about it.
 *
 * @param notChecked the rules that could not be checked, and what they lacked
 */
record DraftView(
        @Schema(implementation = Object.class) JsonNode report,
        long version,
        @Nullable UUID importId,
        String savedBy,
        Instant savedAt,
        String ruleSet,
        List<FindingView> findings,
        List<NotCheckedView> notChecked) {

    static DraftView of(CheckedDraft checked) {
        Draft draft = checked.draft();
        return new DraftView(
                ReportJson.write(draft.report()),
                draft.version(),
                draft.importId(),
                draft.savedBy(),
                draft.savedAt(),
                checked.result().ruleSet(),
                FindingView.of(checked.result().findings()),
                NotCheckedView.of(checked.result().notChecked()));
    }
}
