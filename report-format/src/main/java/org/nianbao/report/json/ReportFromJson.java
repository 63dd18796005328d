package org.nianbao.report.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;

/** From the JSON form to a report, refusing everything that is not exactly the form. */
final class ReportFromJson {

    /** The largest report allowed is 512 KB; one text alone cannot be longer. */
    private static final int LONGEST_TEXT = 512 * 1024;

    private static final int LONGEST_NAME = 500;

    private ReportFromJson() {}

    static AnnualReport read(StrictNode json) {
        json.object(ReportJson.FIELDS);
        Format format = format(json.child("format"));
        return new AnnualReport(
                format,
                json.child("year").integer(0, 9999),
                json.child("agencyName").text(LONGEST_NAME),
                json.child("title").text(LONGEST_NAME),
                json.child("preamble").text(LONGEST_TEXT),
                sections(json.child("sections")),
                proactiveDisclosure(format, json.child("proactiveDisclosure")),
                requests(json.child("requests")),
                disputes(json.child("disputes")));
    }

    private static Format format(StrictNode json) {
        return Format.ofCode(json.text(20)).orElseThrow(() -> json.wrong("应为\"2019\"或\"2021\""));
    }

    private static Sections sections(StrictNode json) {
        json.object(List.of("overview", "problemsAndImprovements", "otherMatters"));
        return new Sections(
                json.child("overview").text(LONGEST_TEXT),
                json.child("problemsAndImprovements").text(LONGEST_TEXT),
                json.child("otherMatters").text(LONGEST_TEXT));
    }

    private static ProactiveDisclosure proactiveDisclosure(Format format, StrictNode json) {
        Map<String, Set<String>> shape = shape(format);
        json.object(shape.keySet());
        shape.forEach((row, columns) -> {
            if (!columns.isEmpty()) {
                json.child(row).object(columns);
            }
        });
        Map<ProactiveCell, @Nullable BigDecimal> numbers = new EnumMap<>(ProactiveCell.class);
        for (ProactiveCell cell : ProactiveCell.of(format)) {
            StrictNode at = json;
            for (String name : cell.path().split("/")) {
                at = at.child(name);
            }
            numbers.put(cell, cell.isMoney() ? at.money() : decimal(at.count()));
        }
        return ProactiveDisclosure.of(format, numbers);
    }

    /** The fields of table 2, and under each the names of its columns, none when it is a single cell. */
    private static Map<String, Set<String>> shape(Format format) {
        Map<String, Set<String>> shape = new LinkedHashMap<>();
        for (ProactiveCell cell : ProactiveCell.of(format)) {
            String[] names = cell.path().split("/");
            Set<String> columns = shape.computeIfAbsent(names[0], row -> new LinkedHashSet<>());
            columns.addAll(Arrays.asList(names).subList(1, names.length));
        }
        return shape;
    }

    private static Requests requests(StrictNode json) {
        boolean otherInOneRow = json.node().isObject() && json.has(RequestRow.OTHER.key());
        List<RequestRow> order = RequestRow.rows(otherInOneRow);
        json.object(order.stream().map(RequestRow::key).toList());
        Map<RequestRow, List<@Nullable Long>> rows = new EnumMap<>(RequestRow.class);
        order.forEach(row -> rows.put(row, json.child(row.key()).counts(Applicant.values().length)));
        return new Requests(rows);
    }

    private static Disputes disputes(StrictNode json) {
        List<String> keys = new ArrayList<>();
        Arrays.stream(DisputeKind.values()).forEach(kind -> keys.add(kind.key()));
        json.object(keys);
        Map<DisputeKind, List<@Nullable Long>> kinds = new EnumMap<>(DisputeKind.class);
        for (DisputeKind kind : DisputeKind.values()) {
            kinds.put(kind, json.child(kind.key()).counts(DisputeOutcome.values().length));
        }
        return new Disputes(kinds);
    }

    private static @Nullable BigDecimal decimal(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
