package org.nianbao.review.season.model;

/** A number of the board, and the list behind it: how filings stand. A filing may be in several. */
public enum BoardState {
    /** 已报送: something was handed in, in time or late. */
    FILED("已报送"),
    /** 未报送: nothing was, and something is due. */
    NOT_FILED("未报送"),
    /** 填报中: the first report is being written. */
    DRAFTING("填报中"),
    /** 审核中: at the desks, or on the way between them. */
    IN_REVIEW("审核中"),
    /** 已退回: returned, and not handed in again. */
    RETURNED("已退回"),
    /** 整改中: returned or taken back before the first publication. */
    REWORK("整改中"),
    /** 已通过: every desk approved, publication is awaited. */
    APPROVED("已通过"),
    /** 已公布. */
    PUBLISHED("已公布"),
    /** 更正中: published, and a correction is under way. */
    CORRECTING("更正中"),
    /** 免报. */
    EXEMPT("免报"),
    /** 已延期: the authority has moved its date. */
    EXTENDED("已延期"),
    /** 滞留: whoever has it is past a deadline, or it lies nowhere for more than a day. */
    STUCK("滞留");

    private final String label;

    BoardState(String label) {
        this.label = label;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }
}
