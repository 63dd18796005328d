package org.nianbao.submission.consolidation.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;

/**
 * Every cell of a format added up over the same reports.
 *
 * @param format the form of the consolidated report
 * @param reports how many reports were added up
 * @param cells in the order of the format
 */
public record CellTotals(Format format, int reports, List<CellTotal> cells) {

    public CellTotals {
        cells = List.copyOf(cells);
    }

    /** The cells of a format in its order. */
    public static List<NumberAddress> addresses(Format format) {
        return blank(format, 0, "").numberAddresses();
    }

    /** The totals of the cells that were found, and of those that no report has. */
    public static CellTotals of(Format format, int reports, List<CellTotal> found) {
        Map<String, CellTotal> byAddress = new HashMap<>();
        found.forEach(cell -> byAddress.put(cell.address().format(), cell));
        List<CellTotal> cells = new ArrayList<>();
        for (NumberAddress address : addresses(format)) {
            CellTotal cell = byAddress.get(address.format());
            cells.add(cell == null ? new CellTotal(address, BigDecimal.ZERO, 0, reports) : cell);
        }
        return new CellTotals(format, reports, cells);
    }

    /** A report of one year and agency with these numbers and no text. */
    public AnnualReport report(int year, String agencyName) {
        return into(blank(format, year, agencyName));
    }

    /** The same report with these numbers in its tables, and its texts as they are. */
    public AnnualReport into(AnnualReport written) {
        Map<NumberAddress, @Nullable BigDecimal> numbers = new HashMap<>();
        cells.forEach(cell -> numbers.put(cell.address(), cell.stated()));
        return new AnnualReport(
                format,
                written.year(),
                written.agencyName(),
                written.title(),
                written.preamble(),
                written.sections(),
                proactive(numbers),
                requests(numbers),
                disputes(numbers));
    }

    private static AnnualReport blank(Format format, int year, String agencyName) {
        return new AnnualReport(
                format,
                year,
                agencyName,
                "",
                "",
                new Sections("", "", ""),
                ProactiveDisclosure.of(format, new EnumMap<>(ProactiveCell.class)),
                Requests.filledWith(null, format == Format.F2019),
                Disputes.filledWith(null));
    }

    private ProactiveDisclosure proactive(Map<NumberAddress, @Nullable BigDecimal> numbers) {
        Map<ProactiveCell, @Nullable BigDecimal> table = new EnumMap<>(ProactiveCell.class);
        ProactiveCell.of(format).forEach(cell -> table.put(cell, numbers.get(new ProactiveAddress(cell))));
        return ProactiveDisclosure.of(format, table);
    }

    private Requests requests(Map<NumberAddress, @Nullable BigDecimal> numbers) {
        Map<RequestRow, List<@Nullable Long>> rows = new EnumMap<>(RequestRow.class);
        for (RequestRow row : RequestRow.rows(format == Format.F2019)) {
            List<@Nullable Long> counts = new ArrayList<>();
            for (Applicant column : Applicant.values()) {
                counts.add(count(numbers.get(new RequestAddress(row, column))));
            }
            rows.put(row, counts);
        }
        return new Requests(rows);
    }

    private static Disputes disputes(Map<NumberAddress, @Nullable BigDecimal> numbers) {
        Map<DisputeKind, List<@Nullable Long>> kinds = new EnumMap<>(DisputeKind.class);
        for (DisputeKind kind : DisputeKind.values()) {
            List<@Nullable Long> counts = new ArrayList<>();
            for (DisputeOutcome outcome : DisputeOutcome.values()) {
                counts.add(count(numbers.get(new DisputeAddress(kind, outcome))));
            }
            kinds.put(kind, counts);
        }
        return new Disputes(kinds);
    }

    private static @Nullable Long count(@Nullable BigDecimal number) {
        return number == null ? null : number.longValueExact();
    }
}
