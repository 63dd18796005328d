package org.nianbao.submission.agency.model;

/** The register does not take the entry. */
public enum RegistrationRefused implements Registration {
    CODE_TAKEN("代码已被使用，请核对代码，或修改已登记的内容。"),
    NO_SUCH_REGION("没有这个行政区划代码，请先登记行政区划。"),
    NO_SUCH_AGENCY("没有这个单位代码。"),
    REGION_CYCLE("行政区划不能是自己或自己下级的下级，请核对上级区划代码。"),
    REGION_UNKNOWN("没有这个行政区划代码。"),
    LEVEL_FIXED("行政区划的级别不能修改；级别变了的，请用新代码登记。"),
    LEVEL_MISMATCH("行政区划的级别应低于上级区划；只有省级没有上级。");

    private final String sentence;

    RegistrationRefused(String sentence) {
        this.sentence = sentence;
    }

    /** What is wrong and what to do, for people. */
    public String sentence() {
        return sentence;
    }
}
