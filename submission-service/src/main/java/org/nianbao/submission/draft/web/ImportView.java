package org.nianbao.submission.draft.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.rule.FindingJson;
import org.nianbao.submission.draft.model.ImportedFile;
import tools.jackson.databind.JsonNode;

/**
 * What was read out of a file: a proposal; nothing is saved as a draft and nothing is submitted.
 *
 * @param reading where each cell came from and how sure the reader is
 * @param importId to be named when the report is saved unchanged
 */
record ImportView(
        @Schema(type = "object") JsonNode report,
        @Schema(type = "object") JsonNode reading,
        String ruleSet,
        @Schema(type = "array") JsonNode findings,
        UUID importId) {

    static ImportView of(ImportedFile file) {
        return new ImportView(
                ReportJson.write(file.reading().report()),
                file.reading().toJson(),
                file.result().ruleSet(),
                FindingJson.writeAll(file.result().findings()),
                file.id());
    }
}
