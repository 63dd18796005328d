package org.nianbao.review.season.model;

import java.util.Arrays;

/** The kinds of agencies that the register knows, by their Chinese names. */
public enum AgencyKind {
    DEPARTMENT("政府部门"),
    GOVERNMENT_OFFICE("政府办公厅（室）"),
    TOWNSHIP("乡镇人民政府（街道办）"),
    COUNTY_GOVERNMENT("县级政府（汇总）"),
    PREFECTURE_GOVERNMENT("地市级政府（汇总）"),
    PROVINCE_GOVERNMENT("省级政府（汇总）"),
    VERTICAL_SYSTEM("垂直管理系统（汇总）");

    private final String label;

    AgencyKind(String label) {
        this.label = label;
    }

    /** What people call a kind; a word of a later release as it is. */
    public static String label(String kind) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .map(known -> known.label)
                .orElse(kind);
    }
}
