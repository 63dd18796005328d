package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleYearsTest {

    @Test
    void aRuleWithoutALineHoldsFromTheFirstYearOn() {
        assertThat(RuleYears.of("T3-01")).isEqualTo(new RuleYears(2019, OptionalInt.empty()));
    }

    @Test
    void aRuleOfTheFormatInForceHoldsSinceThatFormat() {
        assertThat(RuleYears.of("F-03")).isEqualTo(new RuleYears(2021, OptionalInt.empty()));
    }

    @Test
    void aRuleMayEnd() {
        assertThat(RuleYears.parse("2021-2026")).isEqualTo(new RuleYears(2021, OptionalInt.of(2026)));
    }

    @Test
    void refusesWhatIsNoSpanOfYears() {
        assertThatThrownBy(() -> RuleYears.parse("always")).hasMessageContaining("not a span of years: always");
    }

    @Test
    void everyLineIsOfARule() {
        Set<String> codes = RuleSet.current().rules().stream().map(Rule::code).collect(Collectors.toSet());

        assertThat(codes).containsAll(RuleYears.codes());
    }
}
