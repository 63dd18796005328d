package org.nianbao.report.write.sheet;

import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.text.TitleText;

/**
 * Writes a report as a workbook (.xlsx): a sheet for each of the six sections, the tables in the official layout with their
 * merged cells, each sheet made to be printed on A4. Numbers are numbers as far as a workbook keeps every digit of them,
 * else text. Reading it gives the same report, but for tabs and runs of empty lines in texts. Text is never a formula. What
 * does not add up in tables 3 and 4 is noted beside them (equations of 国办公开办函〔2021〕30号), outside what is printed.
 * Stateless and thread-safe.
 */
public final class SheetWriter {

    private SheetWriter() {}

    /** The report as the bytes of a file. */
    public static byte[] write(AnnualReport report) {
        return ReportWorkbook.bytes(report, false, TitleText.shown(report.title()));
    }
}
