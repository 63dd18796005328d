package org.nianbao.report.reading.pages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.reading.shapes.SampleReports;

/** Reports with what people get wrong: a number mistyped, cells left blank. */
public final class ReportFaults {

    /** What is wrong with the numbers of table 3. */
    public enum Fault {
        NONE,
        MISTYPED,
        BLANK_CELLS,
        BLANK_ROWS,
        ZEROS_LEFT_BLANK
    }

    private ReportFaults() {}

    /** Any report, with faults or without. */
    public static AnnualReport any(Random random) {
        SampleReports.Load load = SampleReports.Load.values()[random.nextInt(SampleReports.Load.values().length)];
        AnnualReport report = SampleReports.of(random, load, random.nextInt(4) == 0 ? Format.F2019 : Format.F2021);
        return of(report, Fault.values()[Math.max(0, random.nextInt(8) - 3)], random);
    }

    /** The report with a fault. */
    public static AnnualReport of(AnnualReport report, Fault fault, Random random) {
        Requests requests = report.requests();
        List<RequestRow> rows = requests.order();
        for (RequestRow row : rows) {
            boolean blankRow = fault == Fault.BLANK_ROWS && random.nextInt(6) == 0;
            for (Applicant column : Applicant.values()) {
                Long count = requests.count(row, column);
                boolean zero = count != null && count == 0;
                if (fault == Fault.MISTYPED && random.nextInt(40) == 0 && count != null) {
                    requests = requests.with(row, column, count + 1 + random.nextInt(20));
                } else if (blankRow
                        || fault == Fault.BLANK_CELLS && random.nextInt(20) == 0
                        || fault == Fault.ZEROS_LEFT_BLANK && zero && random.nextInt(10) > 0) {
                    requests = requests.with(row, column, null);
                }
            }
        }
        Map<RequestRow, List<@Nullable Long>> copy = new EnumMap<>(requests.rows());
        return new AnnualReport(
                report.format(),
                report.year(),
                report.agencyName(),
                report.title(),
                report.preamble(),
                report.sections(),
                report.proactiveDisclosure(),
                new Requests(copy),
                report.disputes());
    }
}
