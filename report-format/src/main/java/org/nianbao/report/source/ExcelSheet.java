package org.nianbao.report.source;

import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a workbook in Office Open XML. Not thread-safe. */
final class ExcelSheet {

    private final XmlPart xml;
    private final ExcelStrings strings;
    private final ExcelStyles styles;
    private final boolean since1904;
    private final SheetGrid grid = new SheetGrid();
    private int row = -1;
    private int column = -1;

    ExcelSheet(XmlPart xml, ExcelStrings strings, ExcelStyles styles, boolean since1904) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    TableBlock read() throws IOException {
        xml.children(root -> xml.children(name -> {
            if (name.equals("sheetData")) {
                xml.children(line -> row());
            } else if (name.equals("mergeCells")) {
                xml.children(region -> merge(xml.attribute("ref")));
            }
        }));
        return grid.table();
    }

    private void row() throws IOException {
        row = xml.number("r", row + 2) - 1;
        column = -1;
        xml.children(name -> cell());
    }

    private void cell() throws IOException {
        String place = xml.attribute("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        String type = String.valueOf(xml.attribute("t"));
        int format = styles.format(xml.number("s", 0));
        String[] parts = {"", "", ""};
        xml.children(name -> {
            switch (name) {
                case "v" -> parts[0] = xml.text();
                case "is" -> parts[1] = ExcelStrings.text(xml);
                case "f" -> parts[2] = xml.text();
                default -> {}
            }
        });
        String formula = "=" + parts[2];
        boolean neverComputed = formula.length() > 1 && parts[0].isEmpty() && !type.equals("str");
        if (neverComputed || SheetNotes.isNote(column, formula)) {
            grid.cell(row, column, formula);
        } else {
            grid.cell(row, column, text(type, parts[0], parts[1], format));
        }
    }

    private String text(String type, String value, String inline, int format) {
        return switch (type) {
            case "s" -> value.matches("\\d{1,9}") ? strings.get(Integer.parseInt(value)) : "";
            case "inlineStr" -> inline;
            case "str" -> ExcelStrings.decoded(value);
            case "e", "d" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> number(value, format);
        };
    }

    private String number(String value, int format) {
        if (value.isBlank()) {
            return "";
        }
        try {
            return SheetNumber.text(Double.parseDouble(value), format, styles.pattern(format), since1904);
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private void merge(@Nullable String region) {
        if (region != null) {
            CellRangeAddress cells = CellRangeAddress.valueOf(region);
            grid.merge(cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn());
        }
    }
}
