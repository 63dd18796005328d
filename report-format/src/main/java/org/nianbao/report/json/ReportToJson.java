package org.nianbao.report.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.Sections;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From a report to the JSON form. */
final class ReportToJson {

    private ReportToJson() {}

    static ObjectNode write(AnnualReport report) {
        ObjectNode json = ReportJson.MAPPER.createObjectNode();
        json.put("format", report.format().code());
        json.put("year", report.year());
        json.put("agencyName", report.agencyName());
        json.put("title", report.title());
        json.put("preamble", report.preamble());
        Sections sections = report.sections();
        json.putObject("sections")
                .put("overview", sections.overview())
                .put("problemsAndImprovements", sections.problemsAndImprovements())
                .put("otherMatters", sections.otherMatters());
        proactiveDisclosure(report, json.putObject("proactiveDisclosure"));
        ObjectNode requests = json.putObject("requests");
        report.requests().rows().forEach((row, cells) -> counts(cells, requests.putArray(row.key())));
        ObjectNode disputes = json.putObject("disputes");
        report.disputes().kinds().forEach((kind, cells) -> counts(cells, disputes.putArray(kind.key())));
        return json;
    }

    private static void proactiveDisclosure(AnnualReport report, ObjectNode json) {
        for (ProactiveCell cell : ProactiveCell.of(report.format())) {
            String[] names = cell.path().split("/");
            ObjectNode parent = names.length == 1 ? json : object(json, names[0]);
            cell(cell, report.proactiveDisclosure().number(cell), parent, names[names.length - 1]);
        }
    }

    private static void cell(ProactiveCell cell, @Nullable BigDecimal number, ObjectNode parent, String name) {
        if (number == null) {
            parent.putNull(name);
        } else if (cell.isMoney()) {
            parent.put(name, number.toPlainString());
        } else {
            parent.put(name, number.longValueExact());
        }
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode child ? child : parent.putObject(name);
    }

    private static void counts(List<@Nullable Long> counts, ArrayNode array) {
        counts.forEach(array::add);
    }
}
