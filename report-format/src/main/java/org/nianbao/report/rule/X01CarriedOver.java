package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/** equation (f), in every column this year's 二、上年结转 = last year's 四、结转下年度继续办理 (格式模板, 表三). */
final class X01CarriedOver implements Rule {

    @Override
    public String code() {
        return "X-01";
    }

    @Override
    public Severity severity() {
        return Severity.B_STAR;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板表三：二、上年结转政府信息公开申请数量";
    }

    @Override
    public String message() {
        return "上年结转{a}≠上年报告结转{b}";
    }

    @Override
    public String messageEn() {
        return "carried over {a}, but last year's report carries forward {b}";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingLastYear();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        in.reportOfLastYear().ifPresent(before -> {
            for (Applicant column : Applicant.values()) {
                find(in.report(), before, column).ifPresent(findings::add);
            }
        });
        return findings;
    }

    private Optional<Finding> find(AnnualReport report, AnnualReport before, Applicant column) {
        RequestAddress here = new RequestAddress(RequestRow.CARRIED_OVER, column);
        Long carriedOver = report.requests().count(RequestRow.CARRIED_OVER, column);
        Long carriedForward = before.requests().count(RequestRow.CARRIED_FORWARD, column);
        if (carriedOver == null || carriedForward == null || carriedOver.equals(carriedForward)) {
            return Optional.empty();
        }
        long difference = Math.abs(carriedOver - carriedForward);
        return Optional.of(Finding.of(
                        this,
                        here,
                        "%s：上年结转%d≠上年报告结转%d（上年报告“四、结转下年度继续办理·%s”），相差%d。请与上年报告核对后改正；上年报告有误的，请说明理由。"
                                .formatted(here.label(), carriedOver, carriedForward, column.label(), difference),
                        "%s is %d, but last year's report carries %d forward, a difference of %d. Correct it, or give the reason."
                                .formatted(here.format(), carriedOver, carriedForward, difference))
                .inGroup(code()));
    }
}
