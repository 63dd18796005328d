package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;

/**
 * F-03: since the reporting year 2021 the format of 2021 is used: its table 2, and （六）其他处理 in three rows
 * (国办公开办函〔2021〕30号).
 */
final class F03OldFormat implements Rule {

    @Override
    public String code() {
        return "F-03";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板";
    }

    @Override
    public String message() {
        return "使用2019年旧格式";
    }

    @Override
    public String messageEn() {
        return "the 2019 format is used";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        if (in.report().format() == Format.F2019) {
            findings.add(Finding.of(
                    this,
                    new TextAddress(TextPart.S2),
                    "使用2019年旧格式：表二的栏目是2019年试行格式的（如“本年新公开数量”“上一年项目数量”）。请改用2021年格式的表二重新填写。",
                    "Table 2 has the columns of the 2019 trial format. Fill in the table 2 of the 2021 format."));
        }
        if (in.report().requests().otherInOneRow()) {
            findings.add(
                    Finding.of(
                            this,
                            new RequestAddress(RequestRow.OTHER, Applicant.TOTAL),
                            "使用2019年旧格式：表三“（六）其他处理”只有一行。2021年格式分为三行（逾期不补正、逾期未缴费、其他），请分别填写。",
                            "Table 3 has （六）其他处理 in one row, as the 2019 format had it. Fill in the three rows of the 2021 format."));
        }
        return findings;
    }
}
