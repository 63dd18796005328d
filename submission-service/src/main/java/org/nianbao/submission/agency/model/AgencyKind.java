package org.nianbao.submission.agency.model;

/** What kind of agency files; the due date hangs on it (article 49 of the Regulations, DOMAIN.md section 3). */
public enum AgencyKind {
    DEPARTMENT(false),
    GOVERNMENT_OFFICE(false),
    TOWNSHIP(true),
    COUNTY_GOVERNMENT(true),
    PREFECTURE_GOVERNMENT(true),
    PROVINCE_GOVERNMENT(true),
    VERTICAL_SYSTEM(false);

    private final boolean government;

    AgencyKind(boolean government) {
        this.government = government;
    }

    /** Whether it is a government, which reports appraisal, public evaluation and accountability too (article 50). */
    public boolean government() {
        return government;
    }
}
