package org.nianbao.report.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.report.rule.Rule;
import org.nianbao.report.rule.RuleSet;

class ReturnCodeTest {

    @Test
    void numbersSeventeenReasonsWithoutAGap() {
        assertThat(Arrays.stream(ReturnCode.values()).map(Enum::name))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 17)
                        .mapToObj("R%02d"::formatted)
                        .toList());
        assertThat(ReturnCode.values()).extracting(ReturnCode::label).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "F-03,R04",
        "T2-05,R01",
        "T3-01,R01",
        "T4-01,R01",
        "X-01,R02",
        "S-01,R07",
        "S-04,R06",
        "N-10,R05",
        "N-13,R11",
        "D-01,R12",
        "D-02,R13",
        "P-01,R12"
    })
    void saysForWhichReasonARuleReturns(String rule, ReturnCode reason) {
        assertThat(ReturnCode.ofRule(rule)).isEqualTo(reason);
    }

    @Test
    void hasAReasonForEveryRule() {
        assertThat(RuleSet.current().rules())
                .extracting(Rule::code)
                .allSatisfy(code -> assertThat(ReturnCode.ofRule(code)).isNotNull());
    }

    @Test
    void knowsNoReasonOfALaterRelease() {
        assertThat(ReturnCode.of("R12")).contains(ReturnCode.R12);
        assertThat(ReturnCode.of("R18")).isEmpty();
    }
}
