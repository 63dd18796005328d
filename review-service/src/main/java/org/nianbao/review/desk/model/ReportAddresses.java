package org.nianbao.review.desk.model;

import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.Span;
import org.nianbao.report.model.TextAddress;

/** Whether an address points at something in a report. */
public final class ReportAddresses {

    private ReportAddresses() {}

    public static boolean pointsInto(AnnualReport report, String written) {
        return CellAddress.find(written)
                .map(address -> address instanceof NumberAddress number
                        ? report.numberAddresses().contains(number)
                        : address instanceof TextAddress text && holds(report, text))
                .orElse(false);
    }

    private static boolean holds(AnnualReport report, TextAddress address) {
        Span span = address.span();
        if (span == null) {
            return true;
        }
        String text = address.part().in(report);
        return text != null && span.start() < span.end() && span.end() <= text.length();
    }
}
