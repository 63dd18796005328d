package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Sections;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.reading.Reading;

/** Workbooks that an office program saved as web pages. */
class SavedWorkbookTest {

    @ParameterizedTest
    @CsvSource({"saved-sheets-1, 0", "saved-sheets-2, 1", "saved-sheets-3, 2"})
    void readsTitleTextsAndEveryCellOfAWorkbookSavedAsAPage(String file, int number) throws IOException {
        AnnualReport report = OfficeReports.all().get(number);

        Reading reading = OfficeReports.read("报告.html", content(file));

        assertThat(reading.report()).isEqualTo(report);
        assertThat(reading.misalignments()).isEmpty();
        assertThat(reading.headings()).hasSize(6);
    }

    @Test
    void leavesOutTheNamesOfTheSheets() throws IOException {
        Sections sections = OfficeReports.read("报告.html", content("saved-sheets-1"))
                .report()
                .sections();

        assertThat(sections.overview() + sections.problemsAndImprovements() + sections.otherMatters())
                .doesNotContain("Sheet", "Overview");
    }

    @Test
    void leavesAPageAsItIsThatOnlyHasLinksWithSuchNames() throws Exception {
        LineCollector lines = new LineCollector();
        String page = "<p>见<a href='#table1'>表一</a><p><a name=table1><h1>表一</h1></a><p>说明";

        new WebPageSource().read(page.getBytes(StandardCharsets.UTF_8), lines);

        assertThat(lines.lines()).extracting(Line::text).containsExactly("见表一", "表一", "说明");
    }

    private static byte[] content(String file) throws IOException {
        return Files.readAllBytes(GoldenFiles.RESOURCES.resolve("office/" + file + ".html"));
    }
}
