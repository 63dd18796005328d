package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.DrawingRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Gathers the sheets of an old workbook from its records, in their order; those that are hidden are left out. */
final class OldExcelSheets implements HSSFListener {

    private final List<Boolean> hidden = new ArrayList<>();
    private final List<SheetGrid> grids = new ArrayList<>();
    private SheetGrid grid = new SheetGrid();
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord textFormula;
    private @Nullable FormatTrackingHSSFListener formats;
    private boolean since1904;
    private int pictures;

    void use(FormatTrackingHSSFListener tracking) {
        formats = tracking;
    }

    @Override
    public void processRecord(Record next) {
        ReadingStopped.ifInterrupted();
        if (next instanceof BOFRecord begin) {
            begin(begin);
        } else if (next instanceof BoundSheetRecord sheet) {
            hidden.add(sheet.isHidden() || sheet.isVeryHidden() || SheetNotes.GUIDE.equals(sheet.getSheetname()));
        } else if (next instanceof SSTRecord shared) {
            strings = shared;
        } else if (next instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        } else if (next instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress cells = merged.getAreaAt(i);
                grid.merge(cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn());
            }
        } else if (next instanceof DrawingRecord) {
            pictures++;
        } else {
            cell(next);
        }
    }

    private void begin(BOFRecord begin) {
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            grid = new SheetGrid();
            grids.add(grid);
        }
    }

    private void cell(Record next) {
        if (next instanceof StringRecord text && textFormula != null) {
            grid.cell(textFormula.getRow(), textFormula.getColumn(), text.getString());
            textFormula = null;
        } else if (next instanceof FormulaRecord formula) {
            formula(formula);
        } else if (next instanceof NumberRecord number) {
            number(number, number.getValue());
        } else if (next instanceof RKRecord number) {
            number(number, number.getRKNumber());
        } else if (next instanceof LabelSSTRecord text && strings != null) {
            boolean there = text.getSSTIndex() >= 0 && text.getSSTIndex() < strings.getNumUniqueStrings();
            grid.cell(
                    text.getRow(),
                    text.getColumn(),
                    there ? strings.getString(text.getSSTIndex()).getString() : "");
        } else if (next instanceof LabelRecord text) {
            grid.cell(text.getRow(), text.getColumn(), text.getValue());
        } else if (next instanceof BoolErrRecord value) {
            grid.cell(value.getRow(), value.getColumn(), value.isBoolean() ? truth(value.getBooleanValue()) : "#");
        }
    }

    private void formula(FormulaRecord formula) {
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula, formula.getValue());
            case BOOLEAN -> grid.cell(formula.getRow(), formula.getColumn(), truth(formula.getCachedBooleanValue()));
            case ERROR -> grid.cell(formula.getRow(), formula.getColumn(), "#");
            default -> textFormula = formula.hasCachedResultString() ? formula : null;
        }
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private void number(CellValueRecordInterface cell, double value) {
        int format = formats == null ? 0 : formats.getFormatIndex(cell);
        String pattern = formats == null ? null : formats.getFormatString(cell);
        grid.cell(cell.getRow(), cell.getColumn(), SheetNumber.text(value, Math.max(0, format), pattern, since1904));
    }

    /** The sheets that can be seen, in order. */
    List<TableBlock> tables() {
        List<TableBlock> tables = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            if (i >= hidden.size() || !hidden.get(i)) {
                tables.add(grids.get(i).table());
            }
        }
        return tables;
    }

    int pictures() {
        return pictures;
    }
}
