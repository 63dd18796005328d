package org.nianbao.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;

/** The real reports that the house carries. */
enum Seeds {
    ANDU("000_614bee75ef009feb.txt", "410781101", 2023),
    XINXIANG("001_e8660239deac921c.txt", "410721001", 2023),
    XINFANG("004_8acd254ca3346547.txt", "410781021", 2023);

    final String file;
    final String agency;
    final int year;

    Seeds(String file, String agency, int year) {
        this.file = file;
        this.agency = agency;
        this.year = year;
    }

    byte[] content() {
        try {
            return Files.readAllBytes(Path.of("../report-format/src/test/resources/seeds", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AnnualReport report() {
        return ((Reading) ReportReader.read(file, content())).report();
    }
}
