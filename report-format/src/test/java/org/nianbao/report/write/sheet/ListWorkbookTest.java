package org.nianbao.report.write.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nianbao.report.write.sheet.ListWorkbook.Column;

class ListWorkbookTest {

    @Test
    void holdsEveryRowUnderAHeadThatStaysInSight() throws IOException {
        try (XSSFWorkbook read = read(list -> {
            for (int at = 0; at < 1000; at++) {
                list.row("单位" + at, at, LocalDate.of(2024, 1, 19));
            }
        })) {
            XSSFSheet sheet = read.getSheet("明细");
            assertThat(sheet.getLastRowNum()).isEqualTo(1000);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("单位");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRow(777).getCell(0).getStringCellValue()).isEqualTo("单位776");
            assertThat(sheet.getRow(777).getCell(1).getNumericCellValue()).isEqualTo(776);
            assertThat(sheet.getRow(777).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 1, 19));
        }
    }

    @Test
    void keepsTextsTextsWhateverTheyBeginWith() throws IOException {
        String bad = "=HYPERLINK(\"http://x\",\"点\")";
        try (XSSFWorkbook read = read(list -> list.row(bad, "+1+1\u0000\u202e", "@SUM(A1)", null))) {
            XSSFSheet sheet = read.getSheet("明细");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(bad);
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("+1+1\ufffd\ufffd");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("@SUM(A1)");
            assertThat(sheet.getRow(1).getCell(3).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    private static XSSFWorkbook read(java.util.function.Consumer<ListWorkbook> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ListWorkbook list = new ListWorkbook("报送情况")) {
            list.sheet("明细", List.of(Column.of("单位", 30), Column.of("数", 8), Column.of("日期", 12)));
            rows.accept(list);
            list.writeTo(file);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
    }
}
