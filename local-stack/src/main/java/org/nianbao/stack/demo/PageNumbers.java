package org.nianbao.stack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The numbers of the three tables in the order of the page, read without the writer's own code. */
final class PageNumbers {

    private static final Pattern CELL = Pattern.compile("<td[^>]*>\\s*([0-9.]+)\\s*</td>");

    private PageNumbers() {}

    /** All cells of the page that hold a number. */
    static List<String> shown(String html) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = CELL.matcher(html);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    /** Table 2 (10 cells), table 3 (25 rows of 7), table 4 (15 cells) of a 2021 report in JSON. */
    static List<String> filed(JsonNode report) {
        List<String> numbers = new ArrayList<>();
        leaves(report.path("proactiveDisclosure"), numbers);
        leaves(report.path("requests"), numbers);
        leaves(report.path("disputes"), numbers);
        return numbers;
    }

    private static void leaves(JsonNode node, List<String> numbers) {
        if (node.isContainer()) {
            node.values().forEach(child -> leaves(child, numbers));
        } else {
            numbers.add(node.asString());
        }
    }
}
