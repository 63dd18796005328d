package org.nianbao.report.source;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.write.HtmlWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * One of the three tables of a report in the official layout, as cells with spans, to be put into documents of any kind.
 *
 * @param rows the cells that begin in each row
 */
public record OfficialGrid(List<List<Cell>> rows) {

    /** A cell over so many rows and columns. */
    public record Cell(String text, int rows, int columns, boolean label) {

        Cell withText(String other) {
            return new Cell(other, rows, columns, label);
        }

        Cell over(int otherRows, int otherColumns) {
            return new Cell(text, otherRows, otherColumns, label);
        }
    }

    /** Tables 2, 3 and 4 of a report. */
    public static List<OfficialGrid> of(AnnualReport report) {
        List<OfficialGrid> grids = new ArrayList<>();
        try {
            Document page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(HtmlWriter.article(report))));
            NodeList tables = page.getElementsByTagName("table");
            for (int i = 0; i < tables.getLength(); i++) {
                grids.add(of((Element) tables.item(i)));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return grids;
    }

    private static OfficialGrid of(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        NodeList lines = table.getElementsByTagName("tr");
        for (int i = 0; i < lines.getLength(); i++) {
            List<Cell> row = new ArrayList<>();
            NodeList cells = lines.item(i).getChildNodes();
            for (int j = 0; j < cells.getLength(); j++) {
                if (cells.item(j) instanceof Element cell) {
                    String text = String.valueOf(cell.getTextContent()).strip();
                    row.add(new Cell(
                            text, span(cell, "rowspan"), span(cell, "colspan"), !cell.hasAttribute("data-cell")));
                }
            }
            rows.add(row);
        }
        return new OfficialGrid(rows);
    }

    private static int span(Element cell, String attribute) {
        String span = cell.getAttribute(attribute);
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }
}
