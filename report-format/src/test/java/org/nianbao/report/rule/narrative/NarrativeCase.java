package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.FilingContext;
import org.nianbao.report.rule.LastYear;
import org.nianbao.report.rule.OtherReport;

/**
 * A line of a rule's cases: {@code fire | settings | text | other addresses | what the message says} or {@code quiet | settings
 * | text}. {@code [[…]]} marks the span of a finding, {@code \n} is a line break. Settings are cells ({@code T3/granted/total=2}),
 * {@code agency}, {@code year}, {@code part} (where the text stands, S1 unless told), other parts ({@code S6=…}),
 * {@code government}, {@code regions}, {@code lastYear} and {@code others} (a text of section 五 each). All other cells are 0.
 */
record NarrativeCase(
        boolean fires, Map<String, String> settings, String marked, List<String> cells, List<String> said) {

    private static final String DEPARTMENT = "平川县交通运输局";

    static NarrativeCase parse(String line) {
        String[] columns = line.split(" \\| ", -1);
        Map<String, String> settings = new TreeMap<>();
        for (String setting : words(columns[1])) {
            int equals = setting.indexOf('=');
            settings.put(setting.substring(0, equals), broken(setting.substring(equals + 1)));
        }
        return new NarrativeCase(
                columns[0].strip().equals("fire"),
                settings,
                broken(columns[2]),
                columns.length > 3 ? words(columns[3]) : List.of(),
                columns.length > 4 ? words(columns[4]) : List.of());
    }

    private static List<String> words(String column) {
        return Arrays.stream(column.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String broken(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\s", " ");
    }

    String part() {
        return settings.getOrDefault("part", "S1");
    }

    String text() {
        return marked.replace("[[", "").replace("]]", "");
    }

    /** The addresses that the findings must have, one list for each marked span; one without a span when none is marked. */
    List<String> spans() {
        List<String> spans = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int start = -1;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.startsWith("[[", i)) {
                start = plain.length();
                i++;
            } else if (marked.startsWith("]]", i)) {
                spans.add(part() + "[" + start + "," + plain.length() + ")");
                i++;
            } else {
                plain.append(marked.charAt(i));
            }
        }
        return spans.isEmpty() ? List.of(part()) : spans;
    }

    CheckInput input() {
        int year = Integer.parseInt(settings.getOrDefault("year", "2023"));
        CheckInput input = CheckInput.of(report(year, textOf("S5")));
        String agency = settings.getOrDefault("agency", DEPARTMENT);
        if (settings.containsKey("government") || settings.containsKey("regions")) {
            List<String> regions = List.of(settings.getOrDefault("regions", "").split("、"));
            boolean government = settings.getOrDefault("government", "no").equals("yes");
            input = input.forFiling(new FilingContext(year, agency, List.of(), regions, government, false));
        }
        String lastYear = settings.get("lastYear");
        if (lastYear != null) {
            input = input.withLastYear(LastYear.of(report(year - 1, lastYear)));
        }
        String others = settings.get("others");
        if (others != null) {
            input = input.withOthers(List.of(OtherReport.of("平川县水利局", report(year, others))));
        }
        return input;
    }

    private String textOf(String part) {
        return part.equals(part()) ? text() : settings.getOrDefault(part, "");
    }

    private AnnualReport report(int year, String problems) {
        String agency = settings.getOrDefault("agency", DEPARTMENT);
        Map<ProactiveCell, BigDecimal> numbers = new TreeMap<>();
        ProactiveCell.of(Format.F2021).forEach(cell -> numbers.put(cell, BigDecimal.ZERO));
        Requests requests = Requests.filledWith(0L, false);
        Disputes disputes = Disputes.filledWith(0L);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            CellAddress address =
                    setting.getKey().startsWith("T") && !setting.getKey().equals("TITLE")
                            ? CellAddress.parse(setting.getKey())
                            : null;
            if (address instanceof ProactiveAddress cell) {
                numbers.put(cell.cell(), new BigDecimal(setting.getValue()));
            } else if (address instanceof RequestAddress cell) {
                requests = requests.with(cell.row(), cell.column(), Long.valueOf(setting.getValue()));
            } else if (address instanceof DisputeAddress cell) {
                disputes = disputes.with(cell.kind(), cell.outcome(), Long.valueOf(setting.getValue()));
            }
        }
        String title = textOf("TITLE").isEmpty() ? agency + year + "年政府信息公开工作年度报告" : textOf("TITLE");
        return new AnnualReport(
                Format.F2021,
                year,
                agency,
                title,
                textOf("P"),
                new Sections(textOf("S1"), problems, textOf("S6")),
                ProactiveDisclosure.of(Format.F2021, numbers),
                requests,
                disputes);
    }
}
