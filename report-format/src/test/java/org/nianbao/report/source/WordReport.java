package org.nianbao.report.source;

import static org.nianbao.report.source.WordFile.paragraph;
import static org.nianbao.report.source.WordFile.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;

/** Writes a report as a Word document the way offices lay it out. */
final class WordReport {

    private static final Pattern NUMBERED = Pattern.compile("([一二三四五六]、|（[一二三四五六七]）|[1-8]\\.)(.+)");
    private static final int LIST_OF_HEADINGS = 1;
    private static final int FIRST_LIST_OF_LEAVES = 10;

    private final AnnualReport report;
    private final Set<OfficeTrait> traits;
    private int leaves = FIRST_LIST_OF_LEAVES - 1;

    private WordReport(AnnualReport report, Set<OfficeTrait> traits) {
        this.report = report;
        this.traits = traits;
    }

    static byte[] of(AnnualReport report, Set<OfficeTrait> traits) {
        WordReport writing = new WordReport(report, traits);
        String body = writing.body();
        String all = traits.contains(OfficeTrait.ONE_OUTER_CELL)
                ? "<w:tbl><w:tr><w:tc>" + body + "</w:tc></w:tr></w:tbl>" + paragraph("")
                : body;
        return new WordFile()
                .body(all + "<w:sectPr/>")
                .related("numbering", "numbering", lists())
                .related(
                        "footnotes", "footnotes", "<w:footnote w:id=\"1\">" + paragraph("注：以系统记录为准。") + "</w:footnote>")
                .bytes();
    }

    private String body() {
        StringBuilder body = new StringBuilder(paragraph(report.title()));
        paragraphs(body, report.preamble());
        List<List<OfficialGrid>> tables = OfficeGrids.of(report, traits);
        for (int number = 1; number <= 6; number++) {
            TextPart part = TextPart.section(number);
            body.append("<w:p>")
                    .append(numbered(part.label(), LIST_OF_HEADINGS, 0))
                    .append("</w:p>");
            String text = part.in(report);
            if (text != null) {
                paragraphs(body, text);
            } else {
                tables(body, tables.get(number - 2));
            }
        }
        return body.toString();
    }

    private static void paragraphs(StringBuilder body, String text) {
        if (!text.isEmpty()) {
            text.lines().forEach(line -> body.append(paragraph(line)));
        }
    }

    private void tables(StringBuilder body, List<OfficialGrid> grids) {
        for (int i = 0; i < grids.size(); i++) {
            if (i > 0) {
                body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>").append(paragraph("续表"));
            }
            table(body, grids.get(i));
        }
    }

    private void table(StringBuilder body, OfficialGrid grid) {
        int columns =
                grid.rows().get(0).stream().mapToInt(OfficialGrid.Cell::columns).sum();
        body.append("<w:tbl><w:tblGrid>")
                .append("<w:gridCol w:w=\"900\"/>".repeat(columns))
                .append("</w:tblGrid>");
        Map<Integer, int[]> above = new HashMap<>();
        for (List<OfficialGrid.Cell> row : grid.rows()) {
            body.append("<w:tr>");
            int column = continued(body, above, 1);
            for (OfficialGrid.Cell cell : row) {
                String merge = cell.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
                body.append(cell(columns(cell.columns()) + merge, content(cell)));
                if (cell.rows() > 1) {
                    above.put(column, new int[] {cell.rows() - 1, cell.columns()});
                }
                column = continued(body, above, column + cell.columns(), column);
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    private static int continued(StringBuilder body, Map<Integer, int[]> above, int column, int... begun) {
        int at = column;
        while (above.containsKey(at) && (begun.length == 0 || at != begun[0])) {
            int[] left = above.getOrDefault(at, new int[2]);
            body.append(cell(columns(left[1]) + "<w:vMerge/>", paragraph("")));
            int next = at + left[1];
            if (--left[0] == 0) {
                above.remove(at);
            }
            at = next;
        }
        return at;
    }

    private static String columns(int columns) {
        return "<w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:gridSpan w:val=\"%d\"/>".formatted(900 * columns, columns);
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private String content(OfficialGrid.Cell cell) {
        if (!cell.label()) {
            return "<w:p>" + value(cell.text()) + "</w:p>";
        }
        if (traits.contains(OfficeTrait.BROKEN_LABELS)) {
            return cell.text().isEmpty()
                    ? paragraph("")
                    : Pattern.compile("(?<=\\G.{4})")
                            .splitAsStream(cell.text())
                            .map(WordFile::paragraph)
                            .reduce("", String::concat);
        }
        leaves += cell.text().startsWith("1.") ? 1 : 0;
        int level = cell.text().startsWith("（") ? 1 : 0;
        String note =
                traits.contains(OfficeTrait.CONTROLS_AND_NOTES) && cell.text().startsWith("一、")
                        ? "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                        : "";
        return "<w:p>" + numbered(cell.text(), cell.text().matches("\\d\\..*") ? leaves : 2, level) + note + "</w:p>";
    }

    private String value(String text) {
        if (traits.contains(OfficeTrait.TRACKED_CHANGES)) {
            return "<w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins>" + run(text) + "</w:ins>";
        }
        return traits.contains(OfficeTrait.CONTROLS_AND_NOTES)
                ? "<w:sdt><w:sdtContent>" + run(text) + "</w:sdtContent></w:sdt>"
                : run(text);
    }

    /** A paragraph's inside, its number left to a list where the trait asks for it and the text has one. */
    private String numbered(String text, int list, int level) {
        Matcher number = NUMBERED.matcher(text);
        if (!traits.contains(OfficeTrait.NUMBERED_BY_WORD) || !number.matches()) {
            return run(text);
        }
        return "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s"
                .formatted(level, list, run(number.group(2)));
    }

    /** List 1 numbers the headings, 2 the labels of table 3 in two levels, those from 10 on the leaves of each group. */
    private static String lists() {
        StringBuilder forms = new StringBuilder(abstractList(1) + abstractList(2));
        StringBuilder lists = new StringBuilder(list(1) + list(2));
        for (int i = FIRST_LIST_OF_LEAVES; i < FIRST_LIST_OF_LEAVES + 8; i++) {
            forms.append(("<w:abstractNum w:abstractNumId=\"%d\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%%1.\"/></w:lvl></w:abstractNum>")
                    .formatted(i));
            lists.append(list(i));
        }
        return forms.append(lists).toString();
    }

    private static String abstractList(int id) {
        return "<w:abstractNum w:abstractNumId=\"" + id
                + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum>";
    }

    private static String list(int list) {
        return "<w:num w:numId=\"" + list + "\"><w:abstractNumId w:val=\"" + list + "\"/></w:num>";
    }
}
