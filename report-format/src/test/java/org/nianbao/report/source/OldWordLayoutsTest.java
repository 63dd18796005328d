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
import org.nianbao.report.model.Sections;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.reading.Place;
import org.nianbao.report.reading.Reading;

/** The documents of {@link WordLayoutsTest}, kept by an office program in the format of Word 97: every cell comes back. */
class OldWordLayoutsTest {

    /** What stands in the files. */
    private static final Sections TEXTS = new Sections(
            "（一）主动公开情况。公开政府信息若干。（二）依申请公开情况。均已按期答复。（三）政府信息管理情况。落实发布审核制度。" + "（四）平台建设情况。维护公开专栏。（五）监督保障情况。开展培训，接受社会评议。",
            "问题与改进",
            "未收取信息处理费。");

    @ParameterizedTest
    @CsvSource({"official, 0", "numbered, 1", "shifted, 2", "split, 0", "outer, 0"})
    void readsEveryCellAndEveryTextOfAReport(String file, int number) throws Exception {
        AnnualReport report = OfficeReports.all().get(number);

        Reading reading = read(file);

        assertThat(reading.report().proactiveDisclosure()).isEqualTo(report.proactiveDisclosure());
        assertThat(reading.report().requests()).isEqualTo(report.requests());
        assertThat(reading.report().disputes()).isEqualTo(report.disputes());
        assertThat(reading.report().title()).isEqualTo(report.title());
        assertThat(reading.report().sections()).isEqualTo(TEXTS);
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
