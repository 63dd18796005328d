package org.nianbao.report.write.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: A4 upright, fitted to the width of the page, page numbers at the foot. */
final class PagePrint {

    private PagePrint() {}

    /** So many pages wide and high; 0 for as many as there are. */
    static void pages(XSSFSheet sheet, int wide, int high) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) wide);
        sheet.getPrintSetup().setFitHeight((short) high);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("— &P —");
    }

    /** Prints from the first cell to this one; notes beside are not printed. */
    static void area(XSSFSheet sheet, int lastRow, int lastColumn) {
        int number = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(number, 0, lastColumn, 0, Math.max(0, lastRow));
    }
}
