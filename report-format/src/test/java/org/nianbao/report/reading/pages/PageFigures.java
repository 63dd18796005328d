package org.nianbao.report.reading.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;

/** What became of the cells, titles and texts of reports that were written to files and read again. */
public final class PageFigures {

    private int reports;
    private int right;
    private final List<String> missing = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** Reads a file and compares it with the report it was made from. */
    public void add(AnnualReport report, String fileName, byte[] content) {
        reports++;
        ReadingResult result = ReportReader.read(fileName, content);
        if (!(result instanceof Reading reading)) {
            refused.add(result.toString());
            report.numberAddresses().forEach(address -> missing.add(address.format()));
            return;
        }
        AnnualReport cameOut = reading.report();
        for (NumberAddress address : report.numberAddresses()) {
            compare(address, report.number(address), numberOf(cameOut, address));
        }
        if (cameOut.year() != report.year() || !cameOut.agencyName().equals(report.agencyName())) {
            titles.add(
                    cameOut.agencyName() + " " + cameOut.year() + " for " + report.agencyName() + " " + report.year());
        }
        for (TextPart part : List.of(TextPart.S1, TextPart.S5, TextPart.S6)) {
            if (!plain(part.in(report)).equals(plain(part.in(cameOut)))) {
                texts.add(part + ": " + part.in(cameOut));
            }
        }
    }

    private void compare(NumberAddress address, @Nullable BigDecimal expected, @Nullable BigDecimal number) {
        if (expected == null ? number == null : number != null && expected.compareTo(number) == 0) {
            right++;
        } else if (number == null) {
            missing.add(address.format() + ": " + expected);
        } else {
            wrong.add(address.format() + ": " + number + " for " + expected);
        }
    }

    private static String plain(@Nullable String text) {
        return Optional.ofNullable(text).orElse("").replaceAll("[\\s\\u3000]", "");
    }

    private static @Nullable BigDecimal numberOf(AnnualReport report, NumberAddress address) {
        return report.numberAddresses().stream()
                        .anyMatch(other -> other.format().equals(address.format()))
                ? report.number(address)
                : null;
    }

    public List<String> refused() {
        return refused;
    }

    public List<String> wrong() {
        return wrong;
    }

    public List<String> titles() {
        return titles;
    }

    public List<String> texts() {
        return texts;
    }

    public List<String> missing() {
        return missing;
    }

    /** Adds what others found. */
    void add(PageFigures others) {
        reports += others.reports;
        right += others.right;
        missing.addAll(others.missing);
        refused.addAll(others.refused);
        wrong.addAll(others.wrong);
        titles.addAll(others.titles);
        texts.addAll(others.texts);
    }

    /** What is worst about it; empty when everything came out right. */
    String worst() {
        if (!wrong.isEmpty()) {
            return "wrong";
        }
        if (!refused.isEmpty()) {
            return "refused";
        }
        if (!titles.isEmpty()) {
            return "title";
        }
        return !missing.isEmpty() ? "missing" : texts.isEmpty() ? "" : "text";
    }

    /** The first of each kind. */
    String details() {
        StringBuilder details = new StringBuilder();
        for (List<String> kind : List.of(wrong, refused, titles, missing, texts)) {
            details.append(kind.isEmpty() ? "" : kind.size() + "x " + kind.get(0) + " ");
        }
        return details.toString();
    }

    /** The share of cells that came out right. */
    public double shareRight() {
        return right / (double) Math.max(1, right + missing.size() + wrong.size());
    }

    @Override
    public String toString() {
        return "reports %d, refused %d, cells right %d, missing %d, wrong %d, titles off %d, texts off %d"
                .formatted(reports, refused.size(), right, missing.size(), wrong.size(), titles.size(), texts.size());
    }
}
