package org.nianbao.e2e.stack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The numbers of a report in JSON, as people read them, by the address of their cell. */
public final class ReportNumbers {

    private static final List<String> APPLICANTS =
            List.of("naturalPerson", "commercial", "research", "publicWelfare", "legalService", "other", "total");
    private static final List<String> OUTCOMES = List.of("upheld", "corrected", "other", "pending", "total");

    private ReportNumbers() {}

    /** Tables 2, 3 and 4; what the file left blank is empty. */
    public static Map<String, String> of(JsonNode report) {
        Map<String, String> numbers = new TreeMap<>();
        leaves("T2", report.get("proactiveDisclosure"), numbers);
        rows("T3", report.get("requests"), APPLICANTS, numbers);
        rows("T4", report.get("disputes"), OUTCOMES, numbers);
        return numbers;
    }

    private static void leaves(String path, JsonNode node, Map<String, String> numbers) {
        if (!node.isObject()) {
            numbers.put(path, text(node));
            return;
        }
        node.propertyStream().forEach(entry -> leaves(path + "/" + entry.getKey(), entry.getValue(), numbers));
    }

    private static void rows(String table, JsonNode rows, List<String> columns, Map<String, String> numbers) {
        rows.propertyStream().forEach(row -> {
            for (int column = 0; column < columns.size(); column++) {
                numbers.put(
                        table + "/" + row.getKey() + "/" + columns.get(column),
                        text(row.getValue().get(column)));
            }
        });
    }

    private static String text(JsonNode cell) {
        return cell.isNull() ? "" : cell.asString();
    }
}
