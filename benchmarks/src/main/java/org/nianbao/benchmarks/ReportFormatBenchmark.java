package org.nianbao.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.RuleSet;
import org.nianbao.report.write.HtmlWriter;

/**
 * What a report costs: reading it, checking it, writing it. Each step is told as a multiple of decoding the same file
 * and splitting it into lines, in the same run.
 *
 * <p>Arguments: text files of reports. Without any, it says how to call it.
 */
public final class ReportFormatBenchmark {

    private ReportFormatBenchmark() {}

    public static void main(String[] files) throws IOException {
        if (files.length == 0) {
            System.err.println("usage: ReportFormatBenchmark REPORT.txt …");
            System.exit(2);
        }
        for (String file : files) {
            measure(Path.of(file));
        }
    }

    private static void measure(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] content = Files.readAllBytes(file);
        Reading reading = read(name, content);
        AnnualReport report = reading.report();
        String json = ReportJson.writeString(report);
        System.out.printf("%s, %,d bytes%n", name, content.length);
        PairedTiming timing = new PairedTiming();
        String baseline = "decode and split into lines";
        timing.print("read", () -> read(name, content), baseline, () -> lines(content));
        timing.print(
                "check (all rules)",
                () -> RuleSet.current().check(CheckInput.of(reading)),
                baseline,
                () -> lines(content));
        timing.print("write JSON", () -> ReportJson.writeString(report), baseline, () -> lines(content));
        timing.print("read JSON (strict)", () -> ReportJson.read(json), baseline, () -> lines(content));
        timing.print("write HTML", () -> HtmlWriter.page(report), baseline, () -> lines(content));
        System.out.printf("(checksum %d)%n", timing.seen());
    }

    private static Reading read(String name, byte[] content) {
        ReadingResult result = ReportReader.read(name, content);
        if (result instanceof Reading reading) {
            return reading;
        }
        throw new IllegalArgumentException(name + " is no report: " + result);
    }

    private static List<String> lines(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().toList();
    }
}
