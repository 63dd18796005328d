package org.nianbao.report.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A row of table 3, in the order of the format. {@link #OTHER} is （六）其他处理 in one row, as the format of 2019 has it;
 * it stands in place of the three rows {@code other.*}.
 */
public enum RequestRow {
    NEWLY_RECEIVED("newlyReceived", "", "一、本年新收政府信息公开申请数量"),
    CARRIED_OVER("carriedOver", "", "二、上年结转政府信息公开申请数量"),
    GRANTED("granted", "", "（一）予以公开"),
    PARTIALLY_GRANTED("partiallyGranted", "", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    REFUSED_STATE_SECRET("refused.stateSecret", "（三）不予公开", "1.属于国家秘密"),
    REFUSED_PROHIBITED_BY_LAW("refused.prohibitedByLaw", "（三）不予公开", "2.其他法律行政法规禁止公开"),
    REFUSED_THREE_SECURITIES("refused.threeSecurities", "（三）不予公开", "3.危及“三安全一稳定”"),
    REFUSED_THIRD_PARTY_RIGHTS("refused.thirdPartyRights", "（三）不予公开", "4.保护第三方合法权益"),
    REFUSED_INTERNAL_AFFAIRS("refused.internalAffairs", "（三）不予公开", "5.属于三类内部事务信息"),
    REFUSED_PROCESS_INFORMATION("refused.processInformation", "（三）不予公开", "6.属于四类过程性信息"),
    REFUSED_ENFORCEMENT_FILE("refused.enforcementFile", "（三）不予公开", "7.属于行政执法案卷"),
    REFUSED_ADMINISTRATIVE_QUERY("refused.administrativeQuery", "（三）不予公开", "8.属于行政查询事项"),
    UNAVAILABLE_NOT_HELD("unavailable.notHeld", "（四）无法提供", "1.本机关不掌握相关政府信息"),
    UNAVAILABLE_WOULD_NEED_CREATION("unavailable.wouldNeedCreation", "（四）无法提供", "2.没有现成信息需要另行制作"),
    UNAVAILABLE_STILL_UNCLEAR("unavailable.stillUnclear", "（四）无法提供", "3.补正后申请内容仍不明确"),
    NOT_PROCESSED_PETITION("notProcessed.petition", "（五）不予处理", "1.信访举报投诉类申请"),
    NOT_PROCESSED_REPEATED("notProcessed.repeated", "（五）不予处理", "2.重复申请"),
    NOT_PROCESSED_PUBLICATION("notProcessed.publication", "（五）不予处理", "3.要求提供公开出版物"),
    NOT_PROCESSED_EXCESSIVE("notProcessed.excessive", "（五）不予处理", "4.无正当理由大量反复申请"),
    NOT_PROCESSED_RECONFIRMATION("notProcessed.reconfirmation", "（五）不予处理", "5.要求行政机关确认或重新出具已获取信息"),
    OTHER_NOT_CORRECTED_IN_TIME("other.notCorrectedInTime", "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    OTHER_FEE_NOT_PAID_IN_TIME("other.feeNotPaidInTime", "（六）其他处理", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    OTHER_OTHER("other.other", "（六）其他处理", "3.其他"),
    OTHER("other", "", "（六）其他处理"),
    TOTAL("total", "", "（七）总计"),
    CARRIED_FORWARD("carriedForward", "", "四、结转下年度继续办理");

    private final String key;
    private final String group;
    private final String label;

    RequestRow(String key, String group, String label) {
        this.key = key;
        this.group = group;
        this.label = label;
    }

    /** The key in JSON and in an address. */
    public String key() {
        return key;
    }

    /** The label of the group it stands in, such as （三）不予公开, or empty when it stands in none. */
    public String group() {
        return group;
    }

    /** The row's own label as the format prints it. */
    public String label() {
        return label;
    }

    /** Group and label: （三）不予公开·1.属于国家秘密. */
    public String fullLabel() {
        return group.isEmpty() ? label : group + "·" + label;
    }

    /** True for the rows under 三、本年度办理结果, the total row among them. */
    public boolean isResult() {
        return this != NEWLY_RECEIVED && this != CARRIED_OVER && this != CARRIED_FORWARD;
    }

    /** True for the rows that （七）总计 adds up. */
    public boolean isLeaf() {
        return isResult() && this != TOTAL;
    }

    private boolean belongsTo(boolean otherInOneRow) {
        return otherInOneRow ? !key.startsWith("other.") : this != OTHER;
    }

    /** The rows of a table 3, in order: 23 when （六） is one row, 25 otherwise. */
    public static List<RequestRow> rows(boolean otherInOneRow) {
        return Arrays.stream(values())
                .filter(row -> row.belongsTo(otherInOneRow))
                .toList();
    }

    /** The row with this key, or empty. */
    public static Optional<RequestRow> ofKey(String key) {
        return Arrays.stream(values()).filter(row -> row.key.equals(key)).findFirst();
    }
}
