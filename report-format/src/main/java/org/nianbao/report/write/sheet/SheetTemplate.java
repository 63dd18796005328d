package org.nianbao.report.write.sheet;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;

/**
 * Writes the blank workbook that an agency fills in and sends back: like {@link SheetWriter}, with labels locked (without a
 * password), cells to fill in open and coloured, whole numbers asked for, and a sheet that says how. Stateless and
 * thread-safe.
 */
public final class SheetTemplate {

    private SheetTemplate() {}

    /** The blank workbook of a format as the bytes of a file. */
    public static byte[] write(Format format) {
        return ReportWorkbook.bytes(blank(format), true, "政府信息公开工作年度报告（" + format.code() + "年格式）");
    }

    private static AnnualReport blank(Format format) {
        Map<ProactiveCell, @Nullable BigDecimal> numbers = new EnumMap<>(ProactiveCell.class);
        ProactiveCell.of(format).forEach(cell -> numbers.put(cell, null));
        return new AnnualReport(
                format,
                0,
                "",
                "",
                "",
                new Sections("", "", ""),
                ProactiveDisclosure.of(format, numbers),
                Requests.filledWith(null, format == Format.F2019),
                Disputes.filledWith(null));
    }
}
