package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.reading.Certainty;
import org.nianbao.report.reading.Place;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.RuleSet;

/** Whole reports in Word as offices lay them out: every cell and every text comes back. */
class WordLayoutsTest {

    static Stream<Set<OfficeTrait>> layouts() {
        return Stream.concat(
                Stream.of(
                        Set.of(),
                        Set.of(OfficeTrait.SHIFTED_ROWS, OfficeTrait.NUMBERS_AS_TYPED),
                        Set.of(OfficeTrait.SPLIT_TABLE, OfficeTrait.TRACKED_CHANGES),
                        Set.of(OfficeTrait.ONE_OUTER_CELL, OfficeTrait.NUMBERED_BY_WORD, OfficeTrait.SPLIT_TABLE)),
                Stream.of(OfficeTrait.values()).map(Set::of));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsEveryCellAndEveryTextOfAReport(Set<OfficeTrait> traits) {
        for (AnnualReport report : OfficeReports.all()) {
            Reading reading = OfficeReports.read("报告.docx", WordReport.of(report, traits));

            assertThat(reading.report()).isEqualTo(report);
            assertThat(reading.misalignments()).isEmpty();
        }
    }

    @Test
    void saysInWhichTableRowAndColumnEveryCellStands() {
        AnnualReport report = OfficeReports.all().get(0);

        Reading reading = OfficeReports.read("报告.docx", WordReport.of(report, Set.of()));

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
        assertThat(reading.source("T2/normativeDocuments/inForce").map(CellSource::place))
                .hasValueSatisfying(place -> assertThat(place).isEqualTo(new Place(0, 1, 4, place.line(), 4)));
        assertThat(reading.source("T4/litigationAfterReconsideration/total").map(CellSource::place))
                .hasValueSatisfying(place -> assertThat(place).isEqualTo(new Place(0, 3, 4, place.line(), 15)));
    }

    @Test
    void readsTheBlankTemplateAsAReportWithNothingFilledIn() throws Exception {
        Reading reading = OfficeReports.read(
                "空白.docx", Files.readAllBytes(Path.of("src", "test", "resources", "blank-template-2021.docx")));

        assertThat(reading.headings()).hasSize(6);
        assertThat(reading.cells()).hasSize(200).allMatch(cell -> cell.certainty() == Certainty.MISSING);
        assertThat(RuleSet.current().check(CheckInput.of(reading)).findings().stream()
                        .filter(finding -> finding.code().equals("F-04"))
                        .mapToInt(finding -> finding.addresses().size())
                        .sum())
                .isEqualTo(200);
        assertThat(RuleSet.current().check(CheckInput.of(reading)).findings().stream()
                        .map(Finding::code))
                .doesNotContain("F-07");
    }

    @Test
    void namesNoYearInWhatIsFoundInTheBlankTemplate() throws Exception {
        Reading reading = OfficeReports.read(
                "空白.docx", Files.readAllBytes(Path.of("src", "test", "resources", "blank-template-2021.docx")));

        assertThat(RuleSet.current().check(CheckInput.of(reading)).findings())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.message() + finding.messageEn()).doesNotContain("9999", "10000", "0年"));
    }
}
