package org.nianbao.report.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;
import org.nianbao.report.reading.GoldenFiles;

/**
 * A report of {@code src/test/resources/documents} and what a careful reader finds in it. Cells that a file does not name are
 * 0; a row's total is the sum of its other cells unless the file gives one, which is then a mistake of the report.
 *
 * @param name the file's
 * @param report as put into documents
 * @param findings {@code code first-address}, spans left out, sorted
 */
record KnownReport(String name, AnnualReport report, List<String> findings) {

    static List<KnownReport> all() {
        try {
            return GoldenFiles.in("documents", ".txt").stream()
                    .map(KnownReport::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KnownReport of(String name) {
        return read(GoldenFiles.RESOURCES.resolve("documents/" + name + ".txt"));
    }

    private static KnownReport read(Path file) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> part = parts.computeIfAbsent("", name -> new ArrayList<>());
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.matches("\\[\\w+]")) {
                    part = parts.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                } else {
                    part.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> head = new LinkedHashMap<>();
        parts.getOrDefault("", List.of()).forEach(line -> head.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
        Format format = head.getOrDefault("format", "2021").equals("2019") ? Format.F2019 : Format.F2021;
        AnnualReport report = new AnnualReport(
                format,
                Integer.parseInt(head.getOrDefault("year", "0")),
                head.getOrDefault("agency", ""),
                text(parts, "TITLE"),
                text(parts, "P"),
                new Sections(text(parts, "S1"), text(parts, "S5"), text(parts, "S6")),
                disclosure(format, parts.getOrDefault("T2", List.of())),
                requests(format == Format.F2019, parts.getOrDefault("T3", List.of())),
                disputes(parts.getOrDefault("T4", List.of())));
        return new KnownReport(
                file.getFileName().toString().replace(".txt", ""),
                report,
                parts.getOrDefault("FINDS", List.of()).stream().sorted().toList());
    }

    private static String text(Map<String, List<String>> parts, String name) {
        return String.join("\n", parts.getOrDefault(name, List.of())).strip();
    }

    private static ProactiveDisclosure disclosure(Format format, List<String> lines) {
        Map<ProactiveCell, @Nullable BigDecimal> numbers = new EnumMap<>(ProactiveCell.class);
        ProactiveCell.of(format).forEach(cell -> numbers.put(cell, BigDecimal.ZERO));
        for (String line : lines) {
            String[] words = line.split(" ");
            numbers.put(ProactiveCell.ofPath(words[0]).orElseThrow(), new BigDecimal(words[1]));
        }
        return ProactiveDisclosure.of(format, numbers);
    }

    private static Requests requests(boolean otherInOneRow, List<String> lines) {
        Map<RequestRow, List<@Nullable Long>> rows = new EnumMap<>(RequestRow.class);
        RequestRow.rows(otherInOneRow).forEach(row -> rows.put(row, row(Applicant.values().length, "")));
        lines.forEach(line ->
                rows.put(RequestRow.ofKey(line.split(" ")[0]).orElseThrow(), row(Applicant.values().length, line)));
        return new Requests(rows);
    }

    private static Disputes disputes(List<String> lines) {
        Map<DisputeKind, List<@Nullable Long>> kinds = new EnumMap<>(DisputeKind.class);
        Arrays.stream(DisputeKind.values()).forEach(kind -> kinds.put(kind, row(5, "")));
        lines.forEach(line -> kinds.put(DisputeKind.ofKey(line.split(" ")[0]).orElseThrow(), row(5, line)));
        return new Disputes(kinds);
    }

    private static List<@Nullable Long> row(int cells, String line) {
        List<@Nullable Long> row = new ArrayList<>();
        String[] words = line.split(" ");
        long sum = 0;
        for (int i = 1; i < cells; i++) {
            long count = i < words.length ? Long.parseLong(words[i]) : 0;
            sum += count;
            row.add(count);
        }
        row.add(words.length > cells ? Long.parseLong(words[cells]) : sum);
        return row;
    }

    @Override
    public String toString() {
        return name;
    }
}
