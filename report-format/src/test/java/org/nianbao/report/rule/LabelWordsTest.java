package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1. 属于国家秘密, 1.属于国家秘密, （三）不予公开",
        "属于国家秘密, 1.属于国家秘密, （三）不予公开",
        "（三）不予公开 1.属于国家秘密, 1.属于国家秘密, （三）不予公开",
        "2.其他法律行政止公开, 2.其他法律行政法规禁止公开, （三）不予公开",
        "(二) 部分公开, （二）部分公开（区分处理的，只计这一情形，不计其他情形）, ''",
        "（二）部分公开（区分处理的，只计这一情, （二）部分公开（区分处理的，只计这一情形，不计其他情形）, ''",
        "3.危及“三安全—稳定”, 3.危及“三安全一稳定”, （三）不予公开",
        "三、本年度办理结果 （一）予以公开, （一）予以公开, ''",
        "⼀、本年新收政府信息公开申請數量, 一、本年新收政府信息公开申请数量, ''",
        "未经<br/>复议直接起诉, 未经复议直接起诉, ''"
    })
    void toleratesWhatNormalisingAndCopyingRemoves(String written, String official, String group) {
        assertThat(LabelWords.differ(written, official, group)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "一、本年度新收政府信息公开申请数量, 一、本年新收政府信息公开申请数量, ''",
        "（七）合计, （七）总计, ''",
        "（三）不予公开 7.属于行政执法案券, 7.属于行政执法案卷, （三）不予公开",
        "3.要求提供公开出版社, 3.要求提供公开出版物, （五）不予处理",
        "四、转结下年度继续办理, 四、结转下年度继续办理, ''"
    })
    void findsOtherWords(String written, String official, String group) {
        assertThat(LabelWords.differ(written, official, group)).isTrue();
    }
}
