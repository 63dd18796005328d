package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.reading.Place;
import org.nianbao.report.reading.Reading;

/** Whole reports in workbooks, old and new: every cell comes back. */
class SheetLayoutsTest {

    static Stream<Arguments> layouts() {
        List<Arguments> layouts = new ArrayList<>();
        for (SheetReport.Layout layout : SheetReport.Layout.values()) {
            for (boolean asText : new boolean[] {false, true}) {
                layouts.add(Arguments.of(layout, asText, true));
                layouts.add(Arguments.of(layout, asText, false));
            }
        }
        return layouts.stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsEveryCellOfAReport(SheetReport.Layout layout, boolean asText, boolean old) {
        for (AnnualReport report : OfficeReports.all()) {
            Reading reading = OfficeReports.read("报告.xlsx", SheetReport.of(report, workbook(old), layout, asText));

            if (layout == SheetReport.Layout.TABLES_ONLY) {
                assertThat(reading.report().proactiveDisclosure()).isEqualTo(report.proactiveDisclosure());
                assertThat(reading.report().requests()).isEqualTo(report.requests());
                assertThat(reading.report().disputes()).isEqualTo(report.disputes());
            } else {
                assertThat(reading.report()).isEqualTo(report);
            }
            assertThat(reading.misalignments()).isEmpty();
        }
    }

    @Test
    void saysInWhichRowAndColumnOfWhichSheetEveryCellStands() {
        AnnualReport report = OfficeReports.all().get(0);

        Reading reading = OfficeReports.read(
                "报告.xlsx", SheetReport.of(report, workbook(false), SheetReport.Layout.TABLES_ONLY, false));

        int row = 6;
        for (RequestRow request : RequestRow.rows(false)) {
            int column = 5;
            for (Applicant applicant : Applicant.values()) {
                Place place = reading.source("T3/" + request.key() + "/" + applicant.key())
                        .map(CellSource::place)
                        .orElseThrow();
                assertThat(place).isEqualTo(new Place(0, 2, row, place.line(), column++));
            }
            row++;
        }
    }

    private static Workbook workbook(boolean old) {
        return old ? new HSSFWorkbook() : new XSSFWorkbook();
    }
}
