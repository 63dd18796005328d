package org.nianbao.report.commandline;

import java.util.List;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.FindingJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of {@code check --json}; a file that is no report has {@code error} in place of findings. */
final class CheckJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CheckJson() {}

    static String write(List<CheckOutcome> outcomes, boolean several) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        outcomes.forEach(outcome -> all.add(write(outcome)));
        JsonNode json = several ? all : all.get(0);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static ObjectNode write(CheckOutcome outcome) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", outcome.loaded().file());
        if (outcome.loaded() instanceof LoadedReport.Refused refused) {
            json.putObject("error").put("code", refused.code()).put("message", refused.message());
            return json;
        }
        AnnualReport report = ((LoadedReport.Loaded) outcome.loaded()).report();
        json.put("agencyName", report.agencyName());
        json.put("year", report.year());
        json.put("format", report.format().code());
        json.put("ruleSet", outcome.result().ruleSet());
        json.set("findings", FindingJson.writeAll(outcome.result().findings()));
        json.set("notChecked", FindingJson.writeNotChecked(outcome.result().notChecked()));
        json.put("blocking", outcome.result().blocking().size());
        json.put("warnings", outcome.result().warnings().size());
        return json;
    }
}
