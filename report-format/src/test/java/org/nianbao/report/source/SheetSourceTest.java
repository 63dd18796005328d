package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a workbook becomes text. */
class SheetSourceTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsNumbersAsTheyAreStored(boolean old) throws Exception {
        try (Workbook workbook = workbook(old)) {
            Row row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("数");
            number(workbook, row, 1, 1234, "#,##0");
            number(workbook, row, 2, 12.5, "0.00");
            number(workbook, row, 3, 0, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ");
            number(workbook, row, 4, 0.1 + 0.2, "General");
            number(workbook, row, 5, 0.125, "0.0%");
            number(workbook, row, 6, 123456.789012, "0");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            row.createCell(7).setCellValue(LocalDate.of(2023, 12, 31));
            row.getCell(7).setCellStyle(date);
            row.createCell(8).setCellFormula("1+1");
            row.getCell(8).setCellValue(2);
            row.createCell(9).setCellFormula("\"a\"&\"b\"");
            row.getCell(9).setCellValue("ab");
            row.createCell(11).setCellValue("22（其中修订16件）");

            assertThat(texts(workbook))
                    .containsExactly("数\t1234\t12.5\t0\t0.3\t12.5%\t123456.789012\t2023年12月31日\t2\tab\t\t22（其中修订16件）");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsEverySheetThatCanBeSeenInOrder(boolean old) throws Exception {
        try (Workbook workbook = workbook(old)) {
            for (String name : List.of("一", "二", "三")) {
                workbook.createSheet(name).createRow(3).createCell(2).setCellValue(name + "\n段");
            }
            workbook.setSheetHidden(1, true);
            workbook.setSheetOrder("三", 0);

            assertThat(texts(workbook)).containsExactly("三", "段", "一", "段");
        }
    }

    private static Workbook workbook(boolean old) {
        return old ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static void number(Workbook workbook, Row row, int column, double value, String pattern) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }

    private static List<String> texts(Workbook workbook) throws IOException, RefusedFileException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return SourceFile.open("x", bytes.toByteArray()).lines().stream()
                .map(Line::text)
                .toList();
    }
}
