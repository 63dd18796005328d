package org.nianbao.report.write.sheet;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.report.model.Format;
import org.nianbao.report.source.SheetNotes;

/** The first sheet of a template: how to fill in the others. Readers pass over it. */
final class GuideSheet {

    private static final List<String> SENTENCES = List.of(
            "1. 本文件有六张工作表，对应年度报告的六个部分。请只填写黄色的格子，其余格子已锁定（没有密码，确需改动可在“审阅”中撤销工作表保护）。请勿改动工作表名称和表格的文字。",
            "2. 标题填在“一、总体情况”的第一行，写明单位全称和年份，例如：某某县某某镇人民政府2025年政府信息公开工作年度报告。",
            "3. 文字部分：一个自然段填一行，行不够时可以插入行，也可以把全文粘贴在一个格子里。一个自然段很长、分在几行时，在后面各行右侧写“" + SheetNotes.CONTINUED + "”。",
            "4. 表格部分：每个黄色格子都要填数，没有的填0，不要留空，不要填“/”“无”或单位。收费金额以万元为单位，最多六位小数。",
            "5. 三、四两张表的右侧和下方以“" + SheetNotes.MARK + "”开头的红字是核对提示：哪个总计与分项不符、应为多少。数字改对后提示自动消失；提示不会打印，也不会被当作报告内容。",
            "6. 填好后保存为.xlsx文件，直接导入或报送；也可以先检查：nianbao check 文件。");

    private GuideSheet() {}

    static void write(XSSFWorkbook workbook, Format format, SheetStyles styles) {
        XSSFSheet sheet = workbook.createSheet(SheetNotes.GUIDE);
        sheet.setColumnWidth(0, TextSheet.WIDTH * 256);
        add(sheet, styles.heading(), "政府信息公开工作年度报告填写说明（" + basis(format) + "）");
        SENTENCES.forEach(sentence -> add(sheet, styles.guide(), sentence));
        sheet.enableLocking();
        PagePrint.pages(sheet, 1, 0);
    }

    private static void add(XSSFSheet sheet, XSSFCellStyle style, String sentence) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellStyle(style);
        row.getCell(0).setCellValue(sentence);
        RowHeights.fit(row, sentence, TextSheet.WIDTH, style.getFont().getFontHeightInPoints());
    }

    private static String basis(Format format) {
        return switch (format) {
            case F2021 -> "国办公开办函〔2021〕30号，2021年度起";
            case F2019 -> "国办公开办函〔2019〕60号，2019、2020年度";
        };
    }
}
