package org.nianbao.submission.agency.model;

/** The register does not take the entry. */
public enum RegistrationRefused implements Registration {
    CODE_TAKEN("代码已被使用，请核对代码，或修改已登记的内容。"),
    NO_SUCH_REGION("没有这个行政区划代码，请先登记行政区划。"),
    NO_SUCH_AGENCY("没有这个单位代码。"),
    REGION_CYCLE("行政区划不能是自己或自己下级的下级，请核对上级区划代码。"),
    REGION_UNKNOWN("没有这个行政区划代码。"),
    LEVEL_FIXED("行政区划的级别不能修改；级别变了的，请用新代码登记。"),
    ALREADY_DISSOLVED("这个单位已经合并或撤销，不能再办理更名、合并或撤销。"),
    SAME_NAME("新名称与现在的名称相同。"),
    NO_SUCH_SUCCESSOR("没有这个承接单位的代码，请先登记承接单位。"),
    OWN_SUCCESSOR("承接单位不能是单位自己。"),
    SUCCESSOR_DISSOLVED("承接单位自己已经合并或撤销，请填写现在承接其职能的单位。"),
    NOT_YET_EFFECTIVE("生效日期应在2008年以后，并且不晚于今天；今后生效的，请在生效当日或之后办理。"),
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
