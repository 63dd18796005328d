package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Sections;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;

class SecrecyRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "属于国家秘密的2件，商业秘密的1件，机密级文件不公开。",
                "涉及国家\n秘密\n的不予公开。",
                "服务电话0373-4469900，统一社会信用代码11410781005184603J。",
                "共发布信息6222 0202 0011 条，流水号110105194912310020。",
                "2023年1月1日至2023年12月31日 1136 4119 0195 0000",
                "内部资料管理不断规范。",
                "**1. 属于国家秘密**",
                "严守**国家秘密**，不公开**商业秘密**。",
                "严守*国家秘密*、*商业秘密*和**工作秘密**。",
                "*不公开的机密*，**绝密**都不公开。",
                "涉及**国家**\n**秘密**\n的不予公开。"
            })
    void leavesOrdinarySentencesAlone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★1年",
                "秘 密 ☆ 长期",
                "機密★1年",
                "机密*1年",
                "* 机密*1年",
                "秘密＊长期",
                "绝密*",
                "**机密**",
                "# 秘密\n正文",
                "绝密\u2606长期",
                "内部資料",
                "已经办结。\n绝密\n\n另外",
                "关于工作情况的报告\n机密\n全年公开信息100条。",
                "【内部资料】",
                "\n　　密级：秘密\n正文",
                "身份证号 11010519491231002x",
                "410105 19900307 0018",
                "账号：6222020200112233446。",
                "卡号6222 0202 0011 2233 446"
            })
    void findsMarkingsAndNumbersThatMustNotBePublished(String text) {
        assertThat(findings(text)).hasSize(1);
    }

    @Test
    void leavesABoldRowLabelOfTableThreeAlone() throws IOException {
        Path file = GoldenFiles.RESOURCES.resolve("layouts/bold-values.txt");
        assertThat(file).content().contains("**1.属于国家秘密**");
        Reading reading = (Reading) ReportReader.read("bold-values.txt", Files.readAllBytes(file));

        assertThat(RuleSet.current().check(CheckInput.of(reading)).findings())
                .noneMatch(finding -> finding.code().startsWith("S-"));
    }

    private static List<Finding> findings(String text) {
        AnnualReport report = Reports.titled(Reports.valid(1));
        AnnualReport written = new AnnualReport(
                report.format(),
                report.year(),
                report.agencyName(),
                report.title(),
                "",
                new Sections(text, "问题与改进", "未收取信息处理费。"),
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes());
        return RuleSet.current().check(CheckInput.of(written)).findings().stream()
                .filter(finding -> finding.code().startsWith("S-"))
                .toList();
    }
}
