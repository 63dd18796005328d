package org.nianbao.report.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The seven columns of table 3, in the order of the format: six kinds of applicant and their total. */
public enum Applicant {
    NATURAL_PERSON("naturalPerson", "自然人"),
    COMMERCIAL("commercial", "商业企业"),
    RESEARCH("research", "科研机构"),
    PUBLIC_WELFARE("publicWelfare", "社会公益组织"),
    LEGAL_SERVICE("legalService", "法律服务机构"),
    OTHER("other", "其他"),
    TOTAL("total", "总计");

    private final String key;
    private final String label;

    Applicant(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The name in an address. */
    public String key() {
        return key;
    }

    /** The column's label as the format prints it. */
    public String label() {
        return label;
    }

    /** The six columns that 总计 adds up. */
    public static List<Applicant> kinds() {
        return Arrays.stream(values()).filter(column -> column != TOTAL).toList();
    }

    /** The column with this key, or empty. */
    public static Optional<Applicant> ofKey(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }
}
