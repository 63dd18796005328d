package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;

/** T2-05: inequality (e), 现行有效 − 制发 + 废止 ≥ 0; a document issued in December may take effect next year (格式模板, 表二). */
final class T205NegativeBefore implements Rule {

    @Override
    public String code() {
        return "T2-05";
    }

    @Override
    public Severity severity() {
        return Severity.B_STAR;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板表二：第二十条第（一）项";
    }

    @Override
    public String message() {
        return "推算上年现行有效为负";
    }

    @Override
    public String messageEn() {
        return "what was in force a year before comes out below zero";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        for (DocumentBalance row : DocumentBalance.ROWS) {
            row.in(in.report())
                    .filter(now -> now.inForceBefore() < 0)
                    .ifPresent(now -> findings.add(finding(row, now)));
        }
        return findings;
    }

    private Finding finding(DocumentBalance row, DocumentBalance.Numbers now) {
        return Finding.of(
                this,
                row.cells(),
                "表二“%s”：推算上年现行有效为负，现行有效%d－本年制发%d＋本年废止%d＝%d。请核对这三个数；年底制发、下一年才施行的，请说明。"
                        .formatted(row.rowLabel(), now.inForce(), now.issued(), now.repealed(), now.inForceBefore()),
                "%s: %d in force - %d issued + %d repealed = %d, so less than none were in force a year before. Check the three cells, or explain."
                        .formatted(
                                row.inForce().rowAddress(),
                                now.inForce(),
                                now.issued(),
                                now.repealed(),
                                now.inForceBefore()));
    }
}
