package org.nianbao.report.reading;

import java.util.List;
import org.nianbao.report.source.Line;
import org.nianbao.report.text.CharacterForms;

/**
 * The numbers of reports as a list, one cell a line, as {@code convert --to csv} writes them for further calculation. It has
 * every number and no text, and may hold many reports: not what the format calls a report, and not checked as one, since all
 * six parts would be found missing.
 */
final class NumbersList {

    /** What it is, and what to give instead. */
    static final String SENTENCE = "这是逐格列出数值的清单（单位、年度、表、行、列、数值，一行一格，即导出的CSV），没有报告的文字部分，不能作为年度报告读取。"
            + "请导入报告的Word、PDF、网页、纯文本或填报工作簿（.xlsx）；清单是由报告导出的，请导入原来的报告。";

    private static final String HEAD = "单位年度表行列数值";

    private NumbersList() {}

    /** True for lines whose first one has the heads of the list, whatever stands between them. */
    static boolean is(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> CharacterForms.letters(line.text()).equals(HEAD))
                .isPresent();
    }
}
