package org.nianbao.notification.notice.model;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a notice is about; the code is the name of the event that made it. */
public enum NoticeKind {
    REPORT_SUBMITTED("report-submitted", "提交回执", null),
    REPORT_RETURNED("report-returned", "退回修改", "退回修改有整改期限，逾期计入通报（《政府信息公开条例》第四十七条）"),
    REPORT_APPROVED("report-approved", "审核通过", null),
    REPORT_PUBLISHED("report-published", "公布", null),
    REPORT_RETRACTED("report-retracted", "撤下", "撤下的年报须更正后重新公布（《政府信息公开条例》第四十九条）"),
    FILING_DUE_SOON("filing-due-soon", "报送提醒", "公布期限是法定期限（《政府信息公开条例》第四十九条）"),
    FILING_OVERDUE("filing-overdue", "逾期催报", "逾期由主管部门督促整改、予以通报（《政府信息公开条例》第四十七条）"),
    FILING_EXEMPTED("filing-exempted", "免报", null),
    DESK_OPENED("desk-opened", "审核待办", "公开前的审查是法定职责（《政府信息公开条例》第十七条）"),
    DESK_OVERDUE("desk-overdue", "审核催办", "公开前的审查是法定职责（《政府信息公开条例》第十七条）"),
    DUE_DATE_EXTENDED("due-date-extended", "延期", "期限变动直接影响法定义务（《政府信息公开条例》第四十九条）"),
    DELIVERY_FAILED("delivery-failed", "通知未送达", "法定通知没有送达的，须另行告知当事人");

    private final String code;
    private final String label;
    private final @Nullable String whyStatutory;

    NoticeKind(String code, String label, @Nullable String whyStatutory) {
        this.code = code;
        this.label = label;
        this.whyStatutory = whyStatutory;
    }

    /** The event's name, such as {@code report-returned}. */
    public String code() {
        return code;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /**
     * Why nobody can do without these notices outside the application; empty for those which a person may only want to
     * find in it.
     */
    public Optional<String> whyStatutory() {
        return Optional.ofNullable(whyStatutory);
    }

    /** The kind with this code. */
    public static Optional<NoticeKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
