package org.nianbao.report.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import tools.jackson.databind.JsonNode;

/**
 * A report as it was read from a file, with what the file looked like: kept beside the report, so that a person can see
 * where each cell came from, and so that the rules of form can speak about the file. Immutable.
 *
 * @param report the report
 * @param headings the section headings found, in the order of the file
 * @param tableTexts sections 二 to 四 as written, tables included; only those found
 * @param labels the row labels found
 * @param cells where every cell of the report came from, in the order of the format
 * @param misalignments rows that could not be read
 * @param columnHeads heads of columns that are not the format's at their places; none in a reading kept before they were told
 */
public record Reading(
        AnnualReport report,
        List<Heading> headings,
        Map<TextPart, String> tableTexts,
        List<RowLabel> labels,
        List<CellSource> cells,
        List<Misalignment> misalignments,
        @Nullable List<ColumnHead> columnHeads)
        implements ReadingResult {

    /** Copies the lists. */
    public Reading {
        headings = List.copyOf(headings);
        tableTexts = Map.copyOf(tableTexts);
        labels = List.copyOf(labels);
        cells = List.copyOf(cells);
        misalignments = List.copyOf(misalignments);
        columnHeads = columnHeads == null ? List.of() : List.copyOf(columnHeads);
    }

    /** Heads of columns that are not the format's at their places. */
    @Override
    public List<ColumnHead> columnHeads() {
        return columnHeads == null ? List.of() : columnHeads;
    }

    /** Where a cell came from, or empty when the report has no such cell. */
    public Optional<CellSource> source(String address) {
        return cells.stream().filter(cell -> cell.address().equals(address)).findFirst();
    }

    /** This reading as JSON, the report inside in its own form. */
    public JsonNode toJson() {
        return ReadingJson.write(this);
    }

    /**
     * A reading from the JSON that {@link #toJson()} wrote.
     *
     * @throws org.nianbao.report.json.MalformedReportException when it is not a reading
     */
    public static Reading fromJson(JsonNode json) {
        return ReadingJson.read(json);
    }
}
