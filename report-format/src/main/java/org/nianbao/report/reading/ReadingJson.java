package org.nianbao.report.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.json.MalformedReportException;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a reading: the report in its own form, the rest field by field. */
final class ReadingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Everything of a reading but its report. */
    private record Rest(
            List<Heading> headings,
            Map<TextPart, String> tableTexts,
            List<RowLabel> labels,
            List<CellSource> cells,
            List<Misalignment> misalignments,
            @Nullable List<ColumnHead> columnHeads) {

        static Rest of(Reading reading) {
            Map<TextPart, String> texts = new EnumMap<>(TextPart.class);
            texts.putAll(reading.tableTexts());
            return new Rest(
                    reading.headings(),
                    texts,
                    reading.labels(),
                    reading.cells(),
                    reading.misalignments(),
                    reading.columnHeads());
        }

        Reading with(AnnualReport report) {
            return new Reading(report, headings, tableTexts, labels, cells, misalignments, columnHeads);
        }
    }

    private ReadingJson() {}

    static JsonNode write(Reading reading) {
        ObjectNode json = MAPPER.createObjectNode();
        json.set("report", ReportJson.write(reading.report()));
        json.setAll((ObjectNode) MAPPER.<JsonNode>valueToTree(Rest.of(reading)));
        return json;
    }

    static Reading read(JsonNode json) {
        JsonNode report = json.get("report");
        if (!(json instanceof ObjectNode object) || report == null) {
            throw new MalformedReportException("/report", "缺少字段“report”");
        }
        ObjectNode rest = object.deepCopy();
        rest.remove("report");
        try {
            return MAPPER.treeToValue(rest, Rest.class).with(ReportJson.read(report));
        } catch (JacksonException | NullPointerException e) {
            throw new MalformedReportException("", "不是读取记录");
        }
    }
}
