package org.nianbao.report.write.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.rule.Reports;
import org.nianbao.report.write.OfficialTable;

/** What a workbook of a report holds, and that nothing is lost in it. */
class SheetWriterTest {

    private static final AnnualReport VALID = Reports.titled(Reports.valid(1));

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void readsBackAsItWasAtTheEdgesOfWhatAWorkbookHolds(@ForAll long seed) {
        AnnualReport report = ExtremeReports.of(seed);

        assertThat(readBack(SheetWriter.write(report))).isEqualTo(report);
    }

    @Test
    void losesNothingAroundABlankCellAmongLargeNumbers() {
        AnnualReport report = with(
                Requests.filledWith(123_456L, false).with(RequestRow.GRANTED, Applicant.RESEARCH, null),
                VALID.disputes());

        assertThat(readBack(SheetWriter.write(report))).isEqualTo(report);
    }

    @Test
    void writesEveryDigitOfANumberThatAWorkbookWouldRound() throws IOException {
        List<String> texts = new ArrayList<>();
        cells(
                SheetWriter.write(with(Requests.filledWith(9_007_199_254_740_993L, false), VALID.disputes())),
                cell -> texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : ""));

        assertThat(texts).filteredOn("9007199254740993"::equals).hasSize(25 * 7);
    }

    @Test
    void mergesTheCellsOfTheOfficialTables() throws IOException {
        try (XSSFWorkbook workbook = open(SheetWriter.write(VALID))) {
            for (OfficialTable table : OfficialTable.of(VALID)) {
                List<String> merged = new ArrayList<>();
                table.forEach((row, column, cell) -> {
                    if (cell.rows() * cell.columns() > 1) {
                        merged.add((row + 1) + "," + column + " " + cell.rows() + "×" + cell.columns());
                    }
                });
                XSSFSheet sheet = workbook.getSheetAt(table.part().ordinal() - 2);
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo(table.part().label());
                assertThat(sheet.getMergedRegions().stream()
                                .filter(region -> region.getFirstRow() > 0)
                                .map(region -> region.getFirstRow() + "," + region.getFirstColumn() + " "
                                        + (region.getLastRow() - region.getFirstRow() + 1) + "×"
                                        + (region.getLastColumn() - region.getFirstColumn() + 1)))
                        .containsExactlyInAnyOrderElementsOf(merged);
            }
        }
    }

    @Test
    void noTextIsEverAFormula() throws IOException {
        for (long seed = 1; seed <= 5; seed++) {
            cells(SheetWriter.write(ExtremeReports.of(seed)), cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(cell.getCellFormula()).startsWith("IF(COUNT(").contains("\"←");
                    assertThat(cell.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
                }
            });
        }
    }

    @Test
    void notesNothingWhereEverythingAddsUp() throws IOException {
        assertThat(warnings(VALID)).isEmpty();
    }

    @Test
    void notesBesideTheTablesWhatDoesNotAddUp() throws IOException {
        long total = count(RequestRow.GRANTED, Applicant.TOTAL);
        long disputes =
                Objects.requireNonNull(VALID.disputes().count(DisputeKind.RECONSIDERATION, DisputeOutcome.TOTAL));
        AnnualReport wrong = with(
                VALID.requests().with(RequestRow.GRANTED, Applicant.TOTAL, total + 1),
                VALID.disputes().with(DisputeKind.RECONSIDERATION, DisputeOutcome.TOTAL, disputes + 2));

        assertThat(warnings(wrong))
                .contains("←总计应为" + total, "←总计应为" + disputes)
                .hasSize(3)
                .anyMatch(note -> note.startsWith("←应为"));
        assertThat(readBack(SheetWriter.write(wrong))).isEqualTo(wrong);
    }

    private static long count(RequestRow row, Applicant column) {
        return Objects.requireNonNull(VALID.requests().count(row, column));
    }

    private static AnnualReport with(Requests requests, Disputes disputes) {
        return new AnnualReport(
                VALID.format(),
                VALID.year(),
                VALID.agencyName(),
                VALID.title(),
                VALID.preamble(),
                VALID.sections(),
                VALID.proactiveDisclosure(),
                requests,
                disputes);
    }

    private static List<String> warnings(AnnualReport report) throws IOException {
        List<String> warnings = new ArrayList<>();
        cells(SheetWriter.write(report), cell -> {
            if (cell.getCellType() == CellType.FORMULA
                    && !cell.getStringCellValue().isEmpty()) {
                warnings.add(cell.getStringCellValue());
            }
        });
        return warnings;
    }

    private static void cells(byte[] file, Consumer<Cell> visitor) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(visitor);
                }
            }
        }
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static AnnualReport readBack(byte[] file) {
        return ((Reading) ReportReader.read("年报.xlsx", file)).report();
    }
}
