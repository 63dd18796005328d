package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsOfAFormulaWhatItGave(boolean old) throws Exception {
        try (Workbook workbook = workbook(old)) {
            Row row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("数");
            List<String> formulas = List.of("IF(1=1,\"\",1)", "1=2", "1/0", "IF(1=1,\"字\",1)", "1+1");
            for (int i = 0; i < formulas.size(); i++) {
                row.createCell(i + 1).setCellFormula(formulas.get(i));
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(texts(workbook)).hasSize(1).first().asString().matches("数\t\tFALSE\t#(DIV/0!)?\t字\t2");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void passesOverNotesForWhoeverFillsItIn(boolean old) throws Exception {
        try (Workbook workbook = workbook(old)) {
            workbook.createSheet("填写说明").createRow(0).createCell(0).setCellValue("请填写。");
            Sheet sheet = workbook.createSheet("报告");
            Row first = sheet.createRow(0);
            first.createCell(0).setCellValue("←这是正文，");
            first.createCell(1).setCellValue("←请填写正文");
            Row second = sheet.createRow(1);
            second.createCell(0).setCellValue("没有完。");
            second.createCell(1).setCellValue("←接上段");
            Row third = sheet.createRow(2);
            third.createCell(0).setCellValue(" _x4E0B__x000D__x0000_一段_x005F_x0041_ ");
            third.createCell(1).setCellFormula("IF(1=1,\"←不符\",\"\")");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(texts(workbook))
                    .containsExactly("←这是正文，没有完。", old ? third.getCell(0).getStringCellValue() : " 下一段_x0041_ ");
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
