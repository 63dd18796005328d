package org.nianbao.submission.agency.model;

/** What kind of agency files; the due date hangs on it (article 49 of the Regulations, DOMAIN.md section 3). */
public enum AgencyKind {
    DEPARTMENT(false, false),
    GOVERNMENT_OFFICE(false, false),
    TOWNSHIP(true, false),
    COUNTY_GOVERNMENT(true, false),
    PREFECTURE_GOVERNMENT(true, true),
    PROVINCE_GOVERNMENT(true, true),
    VERTICAL_SYSTEM(false, true);

    private final boolean government;
    private final boolean mayMakeRules;

    AgencyKind(boolean government, boolean mayMakeRules) {
        this.government = government;
        this.mayMakeRules = mayMakeRules;
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
