package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;

class F06TitleTest {

    private static final FilingContext TOWNSHIP =
            new FilingContext(2023, "卫辉市安都乡人民政府", List.of("安都乡政府"), List.of("河南省", "新乡市", "卫辉市"), true, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "卫辉市安都乡 2023 年政府信息公开工作年度报告",
                "安都乡人民政府2023年政府信息公开工作年度报告",
                "安都乡2023年度政府信息公开年报",
                "河南省新乡市卫辉市安都乡人民政府 2023 年政府信息公开工作 年度报告",
                "安都乡政府关于2023年政府信息公开工作情况的报告",
                "２０２３年安都乡人民政府政府信息公开工作年度报告",
                "卫辉市安都乡人民政府政府信息公开工作年度报告（二〇二三年）",
                "衛輝市安都鄉人民政府2023年政府信息公开⼯作年度报告",
                "卫挥市安都乡2023年政府信息公开工作年度报告"
            })
    void acceptsTheAgencyUnderAllItsNames(String title) {
        assertThat(findings(title, TOWNSHIP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "卫辉市安都乡2022年政府信息公开工作年度报告",
                "卫辉市孙杏村镇2023年政府信息公开工作年度报告",
                "2023年政府信息公开工作年度报告",
                "卫辉市安都乡政府信息公开工作年度报告",
                "卫辉市人民政府2023年政府信息公开工作年度报告",
                "卫辉市安都乡2023年工作总结",
                ""
            })
    void refusesAnotherYearAnotherAgencyOrNone(String title) {
        assertThat(findings(title, TOWNSHIP))
                .singleElement()
                .satisfies(finding -> assertThat(finding.id()).isEqualTo("F-06:TITLE"));
    }

    @Test
    void takesTheTraditionalGlyphOfACountyForItsSimplifiedOne() {
        FilingContext wangji = new FilingContext(2024, "王集乡人民政府", List.of(), List.of("郏县", "平顶山市"), true, false);

        assertThat(findings("郟县王集乡人民政府 2024 年政府信息公开工作年度 报告", wangji)).isEmpty();
    }

    private static List<Finding> findings(String title, FilingContext filing) {
        AnnualReport report = Reports.valid(1);
        AnnualReport titled = new AnnualReport(
                report.format(),
                filing.year(),
                "",
                title,
                "",
                report.sections(),
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes());
        return new F06Title().check(CheckInput.of(titled).forFiling(filing));
    }
}
