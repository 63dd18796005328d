package org.nianbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTextTest {

    @ParameterizedTest
    @CsvSource({
        "卫辉市安都乡 2023 年政府信息公开工作年度报告, 卫辉市安都乡, 2023",
        "新乡县人民政府办公室 2023 年政府信息公开工作 年度报告, 新乡县人民政府办公室, 2023",
        "郟县王集乡人民政府 2024 年政府信息公开工作年度 报告, 郟县王集乡人民政府, 2024",
        "2023年度某县财政局政府信息公开年报, 某县财政局, 2023",
        "某县财政局政府信息公开工作年度报告（2023年度）, 某县财政局, 2023",
        "某县人民政府政府信息公开2023年度报告, 某县人民政府, 2023",
        "某县人民政府信息公开工作年度报告（2023年）, 某县人民政府, 2023",
        "关于某县财政局２０２３年政府信息公开工作情况的报告, 某县财政局, 2023",
        "某县财政局二〇二三年政府信息公开⼯作年度报告, 某县财政局, 2023",
        "2023年政府信息公开工作年度报告, '', 2023",
        "某县财政局政府信息公开工作年度报告, 某县财政局, 0",
        "某县财政局2022年2023年政府信息公开工作年度报告, 某县财政局, 0",
        "某县财政局2023年政务公开工作年度报告, 某县财政局, 2023"
    })
    void takesTitlesApartWhateverTheirOrder(String title, String agency, int year) {
        assertThat(TitleText.find(title)).contains(new TitleText(agency, year));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "郟县王集乡人民政府 2024 年政府信息公开工作年度 报告,郟县王集乡人民政府 2024 年政府信息公开工作年度报告",
                "新乡县人民政府办公室 2023 年政府信息公开⼯作 \t年度报告,新乡县人民政府办公室 2023 年政府信息公开⼯作年度报告",
                " 某某局\u3000政府信息公开年报 （ 2023 年 ）,某某局政府信息公开年报（ 2023 年）",
                "Bureau  of\u00a0Finance 2023,Bureau of Finance 2023",
                "二〇二三年 度,二〇二三年度",
                "'',''",
            })
    void showsATitleWithoutTheBlanksOfBrokenLines(String written, String shown) {
        assertThat(TitleText.shown(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "某县财政局2023年工作总结", "根据要求，现将2023年政府信息公开工作报告如下。", "一、总体情况"})
    void leavesOtherLinesAlone(String line) {
        assertThat(TitleText.find(line)).isEmpty();
    }
}
