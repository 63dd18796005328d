package org.nianbao.report.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Sections;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Reports;

class N10ProcessingFeeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本年度发出收费通知的件数0件，总金额0元，实际收取0元。",
                "依申请提供政府信息未收取费用。",
                "2023年未收取任何费用。",
                "全年收取信息公开处理费0元。",
                "本年度没有产生费用。",
                "收取信息处理费共0元。",
                "收费情况：无",
                "我局未发生收费行为。",
                "依申请公开未收费。",
                "本年度无收费情况，无其他需要报告的事项。",
                "未向申请人收取检索、复制、邮寄等费用。",
                "依申请公开收费 0 元。",
                "我单位未收取相关费用。",
                "全部申请均免费办理。",
                "依申请公开实行零收费。",
                "收取检索费、复制费共120元。",
                "未涉及信息公开收费事项。",
                "我镇办理政府信息公开申请没有收取申请人费用。",
                "本年度发出收费通知书2件，实际收取金额46元。",
                "2023年度，减免费用0元。",
                "收費總金額：0元。",
                "未產生信息處理費用。",
                "本机关不收取任何费用。",
                "（一）收费及减免情况：2023年没有收费。",
                "按照109号文件规定的按件、按量收费标准，本年度无应收费件。"
            })
    void acceptsEveryWayToReportTheFee(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无。",
                "无其他需要报告的事项。",
                "行政事业性收费目录已在网站公开。",
                "本年度投入经费5万元用于平台建设。",
                "不断规范教育收费公示。",
                "未发现乱收费现象。",
                "在政府信息公开栏公布行政事业性收费项目12项。",
                "本年度政府信息公开工作费用2万元。",
                "收取行政事业性收费0元。"
            })
    void missesTheFeeWhereOnlyOthersAreSpokenOf(String text) {
        assertThat(findings(text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.id()).isEqualTo("N-10:S6"));
    }

    private static List<Finding> findings(String text) {
        AnnualReport report = Reports.valid(1);
        AnnualReport written = new AnnualReport(
                report.format(),
                2023,
                report.agencyName(),
                report.title(),
                "",
                new Sections("概述", "问题与改进", text),
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes());
        return new N10ProcessingFee().check(CheckInput.of(written));
    }
}
