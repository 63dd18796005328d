package org.nianbao.report.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A cell of table 2, in the order of the two formats: where it stands in JSON, and its labels on paper. */
public enum ProactiveCell {
    RULES_ISSUED(Format.F2021, "rules/issued", "规章", "本年制发件数"),
    RULES_REPEALED(Format.F2021, "rules/repealed", "规章", "本年废止件数"),
    RULES_IN_FORCE(Format.F2021, "rules/inForce", "规章", "现行有效件数"),
    DOCUMENTS_ISSUED(Format.F2021, "normativeDocuments/issued", "行政规范性文件", "本年制发件数"),
    DOCUMENTS_REPEALED(Format.F2021, "normativeDocuments/repealed", "行政规范性文件", "本年废止件数"),
    DOCUMENTS_IN_FORCE(Format.F2021, "normativeDocuments/inForce", "行政规范性文件", "现行有效件数"),
    LICENCES(Format.F2021, "licences", "行政许可", "本年处理决定数量"),
    PENALTIES(Format.F2021, "penalties", "行政处罚", "本年处理决定数量"),
    COMPULSORY_MEASURES(Format.F2021, "compulsoryMeasures", "行政强制", "本年处理决定数量"),
    /** In 万元, a decimal. */
    FEES(Format.F2021, "feesInTenThousandYuan", "行政事业性收费", "本年收费金额（单位：万元）"),

    RULES_NEWLY_MADE(Format.F2019, "rules/newlyMade", "规章", "本年新制作数量"),
    RULES_NEWLY_PUBLISHED(Format.F2019, "rules/newlyPublished", "规章", "本年新公开数量"),
    RULES_TOTAL_PUBLISHED(Format.F2019, "rules/totalPublished", "规章", "对外公开总数量"),
    DOCUMENTS_NEWLY_MADE(Format.F2019, "normativeDocuments/newlyMade", "规范性文件", "本年新制作数量"),
    DOCUMENTS_NEWLY_PUBLISHED(Format.F2019, "normativeDocuments/newlyPublished", "规范性文件", "本年新公开数量"),
    DOCUMENTS_TOTAL_PUBLISHED(Format.F2019, "normativeDocuments/totalPublished", "规范性文件", "对外公开总数量"),
    LICENCES_PREVIOUS_YEAR(Format.F2019, "licences/previousYear", "行政许可", "上一年项目数量"),
    LICENCES_CHANGE(Format.F2019, "licences/change", "行政许可", "本年增/减"),
    LICENCES_DECISIONS(Format.F2019, "licences/decisions", "行政许可", "处理决定数量"),
    OTHER_SERVICES_PREVIOUS_YEAR(Format.F2019, "otherManagementServices/previousYear", "其他对外管理服务事项", "上一年项目数量"),
    OTHER_SERVICES_CHANGE(Format.F2019, "otherManagementServices/change", "其他对外管理服务事项", "本年增/减"),
    OTHER_SERVICES_DECISIONS(Format.F2019, "otherManagementServices/decisions", "其他对外管理服务事项", "处理决定数量"),
    PENALTIES_PREVIOUS_YEAR(Format.F2019, "penalties/previousYear", "行政处罚", "上一年项目数量"),
    PENALTIES_CHANGE(Format.F2019, "penalties/change", "行政处罚", "本年增/减"),
    PENALTIES_DECISIONS(Format.F2019, "penalties/decisions", "行政处罚", "处理决定数量"),
    COMPULSORY_MEASURES_PREVIOUS_YEAR(Format.F2019, "compulsoryMeasures/previousYear", "行政强制", "上一年项目数量"),
    COMPULSORY_MEASURES_CHANGE(Format.F2019, "compulsoryMeasures/change", "行政强制", "本年增/减"),
    COMPULSORY_MEASURES_DECISIONS(Format.F2019, "compulsoryMeasures/decisions", "行政强制", "处理决定数量"),
    FEES_PREVIOUS_YEAR(Format.F2019, "fees/previousYear", "行政事业性收费", "上一年项目数量"),
    FEES_CHANGE(Format.F2019, "fees/change", "行政事业性收费", "本年增/减"),
    PROCUREMENT_PROJECTS(Format.F2019, "procurement/projects", "政府集中采购", "采购项目数量"),
    /** An amount of money, a decimal; the format of 2019 names no unit. */
    PROCUREMENT_TOTAL_AMOUNT(Format.F2019, "procurement/totalAmount", "政府集中采购", "采购总金额");

    private final Format format;
    private final String path;
    private final String rowLabel;
    private final String columnLabel;

    ProactiveCell(Format format, String path, String rowLabel, String columnLabel) {
        this.format = format;
        this.path = path;
        this.rowLabel = rowLabel;
        this.columnLabel = columnLabel;
    }

    public Format format() {
        return format;
    }

    /** The place under {@code proactiveDisclosure} in JSON, and in an address after {@code T2/}. */
    public String path() {
        return path;
    }

    /** The label of its row as the format prints it. */
    public String rowLabel() {
        return rowLabel;
    }

    /** The label of its column as the format prints it. */
    public String columnLabel() {
        return columnLabel;
    }

    /** True for the two sums of money, which are decimals; every other cell is a whole number. */
    public boolean isMoney() {
        return this == FEES || this == PROCUREMENT_TOTAL_AMOUNT;
    }

    /** True for 本年增/减 of the 2019 format, which may be below zero. */
    public boolean isChange() {
        return path.endsWith("/change");
    }

    /** The cells of one format's table 2, in its order. */
    public static List<ProactiveCell> of(Format format) {
        return Arrays.stream(values()).filter(cell -> cell.format == format).toList();
    }

    /** The cell at a path, or empty; paths are unique over both formats. */
    public static Optional<ProactiveCell> ofPath(String path) {
        return Arrays.stream(values()).filter(cell -> cell.path.equals(path)).findFirst();
    }
}
