package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.reading.Place;
import org.nianbao.report.reading.Reading;

/** The documents of {@link WordLayoutsTest}, kept by an office program in the format of Word 97: every cell comes back. */
class OldWordLayoutsTest {

    @ParameterizedTest
    @CsvSource({"official, 0", "numbered, 1", "shifted, 2", "split, 0", "outer, 0"})
    void readsEveryCellAndEveryTextOfAReport(String file, int number) throws Exception {
        AnnualReport report = OfficeReports.all().get(number);

        Reading reading = read(file);

        assertThat(reading.report()).isEqualTo(report);
        assertThat(reading.misalignments()).isEmpty();
    }

    @Test
    void saysInWhichTableRowAndColumnEveryCellStands() throws Exception {
        Reading reading = read("official");

        int row = 4;
        for (RequestRow request : RequestRow.rows(false)) {
            int column = 4;
            for (Applicant applicant : Applicant.values()) {
                Place place = reading.source("T3/" + request.key() + "/" + applicant.key())
                        .map(CellSource::place)
                        .orElseThrow();
                assertThat(place).isEqualTo(new Place(0, 2, row, place.line(), column++));
            }
            row++;
        }
    }

    private static Reading read(String file) throws Exception {
        Path path = GoldenFiles.RESOURCES.resolve("office/" + file + ".doc");
        return OfficeReports.read("报告.doc", Files.readAllBytes(path));
    }
}
