package org.nianbao.report.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The merged cells of the official blank Word template, or of another document, as spans of rows and columns. */
public final class OfficialTemplate {

    private static final Pattern TABLE = Pattern.compile("<w:tbl>.*?</w:tbl>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<w:tr[ >].*?</w:tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<w:tc>.*?</w:tc>", Pattern.DOTALL);
    private static final Pattern COLUMNS = Pattern.compile("<w:gridSpan w:val=\"(\\d+)\"");
    private static final Pattern MERGED = Pattern.compile("<w:vMerge(?: w:val=\"(\\w+)\")?");

    private OfficialTemplate() {}

    public static List<List<List<String>>> spans() throws IOException {
        return spans(document());
    }

    /** Per table and row, the spans of the cells that begin in it, rows×columns, in a document part of Word. */
    public static List<List<List<String>>> spans(String document) {
        List<List<List<String>>> tables = new ArrayList<>();
        Matcher table = TABLE.matcher(document);
        while (table.find()) {
            tables.add(rows(table.group()));
        }
        return tables;
    }

    private static String document() throws IOException {
        Path file = Path.of("src", "test", "resources", "blank-template-2021.docx");
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream xml = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Place(int row, int index, int columns) {}

    private static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, Place> open = new HashMap<>();
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            List<String> cells = new ArrayList<>();
            rows.add(cells);
            int column = 0;
            Matcher cell = CELL.matcher(row.group());
            while (cell.find()) {
                Matcher wide = COLUMNS.matcher(cell.group());
                int columns = wide.find() ? Integer.parseInt(wide.group(1)) : 1;
                Matcher merged = MERGED.matcher(cell.group());
                boolean isMerged = merged.find();
                Place above = open.get(column);
                if (isMerged && !"restart".equals(merged.group(1)) && above != null) {
                    int height = rows.size() - above.row();
                    rows.get(above.row()).set(above.index(), height + "×" + above.columns());
                } else {
                    open.put(column, new Place(rows.size() - 1, cells.size(), columns));
                    cells.add("1×" + columns);
                }
                column += columns;
            }
        }
        return rows;
    }
}
