package org.nianbao.report.write.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Format;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.write.GeneratedReports;

/** The blank workbook, and what comes back of it. */
class SheetTemplateTest {

    /** What {@code template-saved.*} hold: filled in by {@link FilledTemplate}, opened and saved by LibreOffice. */
    private static final AnnualReport SAVED = GeneratedReports.of(7);

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void readsExactlyWhenItIsFilledIn(@ForAll long seed) throws IOException {
        AnnualReport report = GeneratedReports.of(seed);

        Reading reading = (Reading) ReportReader.read("模板.xlsx", FilledTemplate.of(report));

        // a program keeps 15 digits of a number, and no zeros at the end of a decimal
        assertThat(Rounded.asPrograms(reading.report())).isEqualTo(Rounded.asPrograms(report));
        assertThat(reading.misalignments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"template-saved.xlsx", "template-saved.xls"})
    void readsExactlyAsLibreOfficeSavesIt(String file) throws IOException {
        byte[] saved = Files.readAllBytes(Path.of("src", "test", "resources", "office", file));

        Reading reading = (Reading) ReportReader.read(file, saved);

        assertThat(Rounded.asPrograms(reading.report())).isEqualTo(Rounded.asPrograms(SAVED));
        assertThat(reading.misalignments()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void holdsNothingWhileItIsBlank(Format format) {
        Reading reading = (Reading) ReportReader.read("模板.xlsx", SheetTemplate.write(format));

        AnnualReport blank = reading.report();
        assertThat(blank.format()).isEqualTo(format);
        assertThat(blank.numberAddresses()).allMatch(address -> blank.number(address) == null);
        assertThat(blank.title() + blank.preamble() + blank.sections().overview())
                .isEmpty();
        assertThat(blank.sections().problemsAndImprovements() + blank.sections().otherMatters())
                .isEmpty();
        assertThat(reading.headings()).hasSize(6);
        assertThat(reading.misalignments()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void opensWhatIsToBeFilledInAndLocksTheRest(Format format) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetTemplate.write(format)))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.isSheetLocked()).isTrue();
                for (Row row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellStyle().getLocked())
                            .as(sheet.getSheetName() + cell.getAddress())
                            .isEqualTo(
                                    cell.getCellType() != CellType.BLANK || isMergedLabel(sheet, cell.getAddress())));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksForANumberInEveryCellOfTheTables(Format format) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetTemplate.write(format)))) {
            int cells = 0;
            for (int i = 2; i <= 4; i++) {
                for (DataValidation rule : workbook.getSheetAt(i).getDataValidations()) {
                    assertThat(rule.getErrorBoxText()).startsWith("请填写").endsWith("填0。");
                    for (CellRangeAddress range : rule.getRegions().getCellRangeAddresses()) {
                        cells += range.getNumberOfCells();
                    }
                }
            }
            assertThat(cells).isEqualTo(format == Format.F2021 ? 200 : 198);
        }
    }

    private static boolean isMergedLabel(XSSFSheet sheet, CellAddress address) {
        Set<CellAddress> covered = new HashSet<>();
        sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(address.getRow(), address.getColumn()))
                .filter(region -> !sheet.getRow(region.getFirstRow())
                        .getCell(region.getFirstColumn())
                        .toString()
                        .isEmpty())
                .forEach(region -> covered.add(address));
        return covered.contains(address);
    }
}
