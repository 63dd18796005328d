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

    private static final FilingContext DEPARTMENT =
            new FilingContext(2023, "卫辉市信访局", List.of("信访工作局"), List.of("河南省", "新乡市", "卫辉市"), false, false);

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
                "新乡市安都乡2023年政府信息公开工作年度报告",
                "卫辉市安都乡2023年工作总结",
                ""
            })
    void refusesAnotherYearAnotherAgencyOrNone(String title) {
        assertThat(findings(title, TOWNSHIP))
                .singleElement()
                .satisfies(finding -> assertThat(finding.id()).isEqualTo("F-06:TITLE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "卫辉市信访局2023年政府信息公开工作年度报告",
                "信访局2023年政府信息公开工作年度报告",
                "新乡市卫辉市信访局2023年政府信息公开工作年度报告",
                "河南省新乡市卫辉市信访局2023年政府信息公开工作年度报告",
                "河南省卫辉市信访局2023年政府信息公开工作年度报告",
                "卫辉市信访工作局2023年政府信息公开工作年度报告"
            })
    void acceptsTheRegionsAboveDownToTheAgencysOwn(String title) {
        assertThat(findings(title, DEPARTMENT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新乡市信访局2023年政府信息公开工作年度报告",
                "河南省信访局2023年政府信息公开工作年度报告",
                "河南省新乡市信访局2023年政府信息公开工作年度报告",
                "卫辉市河南省信访局2023年政府信息公开工作年度报告",
                "新乡市河南省卫辉市信访局2023年政府信息公开工作年度报告"
            })
    void refusesTheAgencyOfAnotherLevel(String title) {
        assertThat(findings(title, DEPARTMENT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.id()).isEqualTo("F-06:TITLE"));
    }

    @Test
    void tellsGovernmentsOfOneNameByTheirRegion() {
        FilingContext county =
                new FilingContext(2023, "新乡县人民政府办公室", List.of("新乡县政府办"), List.of("河南省", "新乡市", "新乡县"), false, false);

        assertThat(findings("新乡市新乡县人民政府办公室2023年政府信息公开工作年度报告", county)).isEmpty();
        assertThat(findings("河南省新乡县政府办2023年政府信息公开工作年度报告", county)).isEmpty();
        assertThat(findings("新乡市人民政府办公室2023年政府信息公开工作年度报告", county)).isNotEmpty();
        assertThat(findings("人民政府办公室2023年政府信息公开工作年度报告", county)).isNotEmpty();
    }

    @Test
    void takesTheTraditionalGlyphOfACountyForItsSimplifiedOne() {
        FilingContext wangji = new FilingContext(2024, "王集乡人民政府", List.of(), List.of("平顶山市", "郏县"), true, false);

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
