package org.nianbao.report.reading.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Labels with the explanations that some cities put into the form. */
final class PageLabels {

    private static final Map<String, String> EXPLAINED = Map.of(
            "行政许可", "行政许可（指依申请办理的许可事项，不含行政处罚、行政强制）",
            "其他对外管理服务事项", "其他对外管理服务事项（含行政确认、行政给付、行政处罚、行政强制、行政检查等，以及公共服务事项）",
            "行政规范性文件", "行政规范性文件（不含规章）",
            "规范性文件", "规范性文件（含以本机关名义制发的规定、办法、细则，不含规章）",
            "行政事业性收费", "行政事业性收费（不含行政处罚罚款）",
            "规章", "规章（由设区的市填报，县区填0）",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开（区分处理的，只计这一情形，不计入“予以公开”“不予公开”）",
            "上一年项目数量", "上一年项目数量（指2019年事项数）",
            "本年增/减", "本年增/减（减用负值表示，如-8）",
            "一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请数量（不含上年结转）");

    private PageLabels() {}

    static List<List<PageTable.Cell>> lengthened(List<List<PageTable.Cell>> rows) {
        List<List<PageTable.Cell>> changed = new ArrayList<>();
        for (List<PageTable.Cell> row : rows) {
            changed.add(new ArrayList<>(row.stream()
                    .map(cell -> !cell.label()
                            ? cell
                            : new PageTable.Cell(
                                    EXPLAINED.getOrDefault(cell.text(), cell.text()),
                                    cell.rows(),
                                    cell.columns(),
                                    true))
                    .toList()));
        }
        return changed;
    }
}
