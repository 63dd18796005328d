package org.nianbao.report.reading.shapes;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;

/** How many cells of a report came out right, missing or wrong after it had been written in some shape and read. */
public final class ShapeFigures {

    private int right;
    private int missing;
    private int unread;
    private final List<String> wrong = new ArrayList<>();

    /** Reads a text and compares it with the report it was made from. */
    public @Nullable Reading add(AnnualReport report, String text) {
        return add(report, text, report::number);
    }

    /** Reads a text and compares it with the numbers that stand in it; a cell without one is right when it is missing. */
    public @Nullable Reading add(
            AnnualReport report, String text, Function<NumberAddress, @Nullable BigDecimal> written) {
        ReadingResult result = ReportReader.read("report.txt", text.getBytes(StandardCharsets.UTF_8));
        if (!(result instanceof Reading reading)) {
            unread++;
            missing += report.numberAddresses().size();
            return null;
        }
        AnnualReport cameOut = reading.report();
        for (NumberAddress address : report.numberAddresses()) {
            BigDecimal expected = written.apply(address);
            BigDecimal number = numberOf(cameOut, address);
            if (number == null && expected == null) {
                right++;
            } else if (number == null) {
                missing++;
            } else if (expected != null && expected.compareTo(number) == 0) {
                right++;
            } else {
                wrong.add(address + ": " + number + " for " + expected);
            }
        }
        return reading;
    }

    private static @Nullable BigDecimal numberOf(AnnualReport report, NumberAddress address) {
        return report.numberAddresses().stream()
                        .anyMatch(other -> other.format().equals(address.format()))
                ? report.number(address)
                : null;
    }

    /** The share of cells that came out right. */
    public double shareRight() {
        return right / (double) Math.max(1, right + missing + wrong.size());
    }

    /** The cells that came out as another number. */
    public List<String> wrong() {
        return wrong;
    }

    /** How many texts were refused as a whole. */
    public int unread() {
        return unread;
    }

    @Override
    public String toString() {
        return "right %.1f %%, missing %d, wrong %d, unread %d"
                .formatted(100 * shareRight(), missing, wrong.size(), unread);
    }
}
