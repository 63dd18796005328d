package org.nianbao.report.json;

import java.util.List;
import org.nianbao.report.model.AnnualReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON form of a report (schema: {@code annual-report.schema.json} beside this class). Reading is strict: an unknown
 * field, a missing part, a wrong type or a duplicate name is refused with a JSON pointer. Texts come into the canonical form
 * of {@link AnnualReport} on their way in: line ends, blanks at the end of a line, blank lines at either end of a text.
 * Thread-safe.
 */
public final class ReportJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static final List<String> FIELDS = List.of(
            "format",
            "year",
            "agencyName",
            "title",
            "preamble",
            "sections",
            "proactiveDisclosure",
            "requests",
            "disputes");

    private ReportJson() {}

    /**
     * Reads a report from JSON text.
     *
     * @throws MalformedReportException when it is not JSON, or not a report
     */
    public static AnnualReport read(String json) {
        try {
            return read(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /**
     * Reads a report from JSON in UTF-8.
     *
     * @throws MalformedReportException when it is not JSON, or not a report
     */
    public static AnnualReport read(byte[] json) {
        try {
            return read(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /**
     * Reads a report from a JSON tree.
     *
     * @throws MalformedReportException when it is not a report
     */
    public static AnnualReport read(JsonNode json) {
        return ReportFromJson.read(new StrictNode(json, ""));
    }

    /** The report as a JSON tree, fields and rows in the order of the format. */
    public static JsonNode write(AnnualReport report) {
        return ReportToJson.write(report);
    }

    /** The report as JSON text on one line; equal reports give equal text. */
    public static String writeString(AnnualReport report) {
        return MAPPER.writeValueAsString(write(report));
    }

    /** The report as JSON text over several lines, for people too; equal reports give equal text. */
    public static String writePretty(AnnualReport report) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(write(report)) + "\n";
    }

    private static MalformedReportException notJson(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : "（第" + at.getLineNr() + "行第" + at.getColumnNr() + "列）";
        return new MalformedReportException("", "不是有效的JSON" + where);
    }
}
