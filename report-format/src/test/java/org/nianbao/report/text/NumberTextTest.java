package org.nianbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0; ''",
                "１２３; 123; ''",
                "1,234; 1234; ''",
                "１，２３４，５６７; 1234567; ''",
                "1 234; 1234; ''",
                "-3; -3; ''",
                "－3; -3; ''",
                "7730.280001; 7730.280001; ''",
                "22（其中修订16件）; 22; 其中修订16件",
                "22 (其中 修订 16 件); 22; 其中 修订 16 件"
            })
    void readsNumbersAsPeopleTypeThem(String cell, String value, String remark) {
        assertThat(NumberText.find(cell)).contains(new NumberText(new BigDecimal(value), remark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "／",
                "-",
                "无",
                "3件",
                "0元",
                "O",
                "1 2",
                "12,34",
                "1,2345",
                "一",
                "1e5",
                "1.2.3",
                "（3）",
                "9999999999999"
            })
    void readsNothingElse(String cell) {
        assertThat(NumberText.find(cell)).isEmpty();
    }
}
