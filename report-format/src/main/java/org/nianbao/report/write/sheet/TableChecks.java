package org.nianbao.report.write.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.source.SheetNotes;

/**
 * Formulas around tables 3 and 4 that say which total does not add up, as soon as all cells of an equation hold a number:
 * the equations (a) to (d) of the format. They write notes, which readers pass over and printers leave out.
 */
final class TableChecks {

    private static final int WIDTH = 20;

    /** High enough for two lines in a narrow column. */
    private static final float BELOW = 28;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final Map<NumberAddress, CellAddress> places;

    TableChecks(XSSFSheet sheet, SheetStyles styles, Map<NumberAddress, CellAddress> places) {
        this.sheet = sheet;
        this.styles = styles;
        this.places = places;
    }

    /** Beside and below a table that ends in this row and column. */
    void write(int lastRow, int lastColumn) {
        if (places.keySet().stream().anyMatch(RequestAddress.class::isInstance)) {
            requests(lastRow + 1, lastColumn + 1);
        } else if (places.keySet().stream().anyMatch(DisputeAddress.class::isInstance)) {
            disputes(lastRow + 1);
        }
    }

    private void requests(int below, int beside) {
        sheet.setColumnWidth(beside, WIDTH * 256);
        for (RequestRow row : RequestRow.values()) {
            if (places.containsKey(new RequestAddress(row, Applicant.TOTAL))) {
                List<NumberAddress> kinds = Applicant.kinds().stream()
                        .<NumberAddress>map(kind -> new RequestAddress(row, kind))
                        .toList();
                RequestAddress total = new RequestAddress(row, Applicant.TOTAL);
                check(sumIs(kinds, total, "总计应为"), place(total).getRow(), beside);
            }
        }
        note(below, "（七）总计＝（一）至（六）各项之和");
        note(below + 1, "一＋二＝三（七）＋四");
        for (Applicant column : Applicant.values()) {
            List<NumberAddress> results = Arrays.stream(RequestRow.values())
                    .filter(RequestRow::isLeaf)
                    .<NumberAddress>map(row -> new RequestAddress(row, column))
                    .filter(places::containsKey)
                    .toList();
            RequestAddress total = new RequestAddress(RequestRow.TOTAL, column);
            check(sumIs(results, total, "应为"), below, place(total).getColumn());
            check(balance(column), below + 1, place(total).getColumn());
        }
    }

    private String balance(Applicant column) {
        String in = sum(RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_OVER, column);
        String out = sum(RequestRow.TOTAL, RequestRow.CARRIED_FORWARD, column);
        String all = in.replace('+', ',') + "," + out.replace('+', ',');
        return "IF(COUNT(" + all + ")<4,\"\",IF(" + in + "=" + out + ",\"\",\"" + SheetNotes.MARK + "\"&(" + in
                + ")&\"≠\"&(" + out + ")))";
    }

    private String sum(RequestRow one, RequestRow other, Applicant column) {
        return place(new RequestAddress(one, column)) + "+" + place(new RequestAddress(other, column));
    }

    private void disputes(int below) {
        for (DisputeKind kind : DisputeKind.values()) {
            List<NumberAddress> outcomes = Arrays.stream(DisputeOutcome.values())
                    .filter(outcome -> outcome != DisputeOutcome.TOTAL)
                    .<NumberAddress>map(outcome -> new DisputeAddress(kind, outcome))
                    .toList();
            DisputeAddress total = new DisputeAddress(kind, DisputeOutcome.TOTAL);
            check(sumIs(outcomes, total, "总计应为"), below, place(total).getColumn());
        }
    }

    /** Nothing until all are numbers, and nothing while they add up; else what the total should be. */
    private String sumIs(List<NumberAddress> parts, NumberAddress total, String words) {
        String cells = parts.stream().map(part -> place(part).formatAsString()).collect(Collectors.joining(","));
        String sum = "SUM(" + cells + ")";
        return "IF(COUNT(" + cells + "," + place(total) + ")<" + (parts.size() + 1) + ",\"\",IF(" + sum + "="
                + place(total) + ",\"\",\"" + SheetNotes.MARK + words + "\"&" + sum + "))";
    }

    private CellAddress place(NumberAddress address) {
        CellAddress place = places.get(address);
        if (place == null) {
            throw new IllegalArgumentException("no cell for " + address.format());
        }
        return place;
    }

    private void note(int row, String words) {
        XSSFCell cell = cell(row, 2);
        cell.setCellStyle(styles.note());
        cell.setCellValue(SheetNotes.MARK + words);
    }

    private void check(String formula, int row, int column) {
        XSSFCell cell = cell(row, column);
        cell.setCellStyle(styles.warning());
        cell.setCellFormula(formula);
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow line = sheet.getRow(row);
        if (line == null) {
            line = sheet.createRow(row);
            line.setHeightInPoints(BELOW);
        }
        return line.createCell(column);
    }
}
