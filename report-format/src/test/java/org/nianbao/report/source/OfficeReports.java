package org.nianbao.report.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.rule.Reports;

/** Reports with known numbers: three drawn at random, all their cells different, and the seeds with their real texts. */
final class OfficeReports {

    private OfficeReports() {}

    static List<AnnualReport> all() {
        List<AnnualReport> reports = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            reports.add(Reports.titled(Reports.valid(seed)));
        }
        try {
            for (Path file : GoldenFiles.in("seeds", ".txt")) {
                reports.add(read(file.getFileName().toString(), Files.readAllBytes(file))
                        .report());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reports;
    }

    static Reading read(String name, byte[] content) {
        if (ReportReader.read(name, content) instanceof Reading reading) {
            return reading;
        }
        throw new AssertionError(ReportReader.read(name, content).toString());
    }
}
