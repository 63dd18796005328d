package org.nianbao.report.write.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;

/** Reports with the money in table 2 as programs for workbooks keep it: fifteen digits, no zeros at the end. */
final class Rounded {

    private Rounded() {}

    static AnnualReport asPrograms(AnnualReport report) {
        Map<ProactiveCell, @Nullable BigDecimal> numbers = new EnumMap<>(ProactiveCell.class);
        report.proactiveDisclosure().numbers().forEach((cell, number) -> numbers.put(cell, rounded(number)));
        return new AnnualReport(
                report.format(),
                report.year(),
                report.agencyName(),
                report.title(),
                report.preamble(),
                report.sections(),
                ProactiveDisclosure.of(report.format(), numbers),
                report.requests(),
                report.disputes());
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(
                        number.round(new MathContext(15)).stripTrailingZeros().toPlainString());
    }
}
