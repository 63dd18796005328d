package org.nianbao.submission.draft.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.nianbao.report.json.ReportJson;
import org.nianbao.submission.draft.model.ImportedFile;
import tools.jackson.databind.JsonNode;

/**
 * What was read out of a file: a proposal; nothing is saved as a draft and nothing is submitted.
 *
 * @param reading where each cell came from and how sure the reader is
 * @param notChecked the rules that could not be checked, and what they lacked
 * @param importId to be named when the report is saved unchanged
 */
record ImportView(
        @Schema(implementation = Object.class) JsonNode report,
        @Schema(implementation = Object.class) JsonNode reading,
        String ruleSet,
        List<FindingView> findings,
        List<NotCheckedView> notChecked,
        UUID importId) {

    static ImportView of(ImportedFile file) {
        return new ImportView(
                ReportJson.write(file.reading().report()),
                file.reading().toJson(),
                file.result().ruleSet(),
                FindingView.of(file.result().findings()),
                NotCheckedView.of(file.result().notChecked()),
                file.id());
    }
}
