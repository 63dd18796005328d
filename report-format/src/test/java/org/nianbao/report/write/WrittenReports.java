package org.nianbao.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;

/** The reports in the files of the tests, for writers to write. */
public final class WrittenReports {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private WrittenReports() {}

    /** The seed whose number this is, such as 003. */
    public static AnnualReport seed(String number) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("seeds"))) {
            return read(files.filter(file -> file.getFileName().toString().matches(number + "_.*\\.txt"))
                    .findFirst()
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report of a file among the layouts. */
    public static AnnualReport layout(String name) {
        return read(RESOURCES.resolve("layouts").resolve(name + ".txt"));
    }

    private static AnnualReport read(Path file) {
        try {
            ReadingResult result = ReportReader.read(file.getFileName().toString(), Files.readAllBytes(file));
            assertThat(result).isInstanceOf(Reading.class);
            return ((Reading) result).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
