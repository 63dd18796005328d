package org.nianbao.submission.agency.model;

/** What kind of agency files; the due date hangs on it (article 49 of the Regulations, DOMAIN.md section 3). */
public enum AgencyKind {
    DEPARTMENT("政府部门", false, false),
    GOVERNMENT_OFFICE("政府办公厅（室）", false, false),
    TOWNSHIP("乡镇人民政府（街道办）", true, false),
    COUNTY_GOVERNMENT("县级政府（汇总）", true, false),
    PREFECTURE_GOVERNMENT("地市级政府（汇总）", true, true),
    PROVINCE_GOVERNMENT("省级政府（汇总）", true, true),
    VERTICAL_SYSTEM("垂直管理系统（汇总）", false, true);

    private final String label;
    private final boolean government;
    private final boolean mayMakeRules;

    AgencyKind(String label, boolean government, boolean mayMakeRules) {
        this.label = label;
        this.government = government;
        this.mayMakeRules = mayMakeRules;
    }

    /** The kind as people call it. */
    public String label() {
        return label;
    }

    /** Whether it is a government, which reports appraisal, public evaluation and accountability too (article 50). */
    public boolean government() {
        return government;
    }

    /**
     * Whether an agency of this kind may issue 规章 as far as its kind tells: provinces, cities with districts and
     * autonomous prefectures may (立法法 article 93); of a vertical system nobody can tell, and it is not accused.
     */
    public boolean mayMakeRules() {
        return mayMakeRules;
    }
}
