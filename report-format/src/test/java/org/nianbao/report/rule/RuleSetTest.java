package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;

class RuleSetTest {

    static Stream<Integer> years() {
        return IntStream.rangeClosed(RuleSet.FIRST_YEAR, Year.now().getValue() + 1)
                .boxed();
    }

    @ParameterizedTest
    @MethodSource("years")
    void hasRulesOfEveryFamilyInEveryYear(int year) {
        Set<String> families = RuleSet.current().rules().stream()
                .filter(rule -> rule.since() <= year && year <= rule.until().orElse(year))
                .map(rule -> rule.code().replaceFirst("-.*", ""))
                .collect(Collectors.toSet());

        assertThat(families).contains("F", "T2", "T3", "T4", "X", "H", "N", "S", "D");
    }

    @Test
    void givesEveryFindingAnIdOfItsOwnThatDoesNotChange() {
        AnnualReport blank = blankForm();

        List<Finding> once = RuleSet.current().check(CheckInput.of(blank)).findings();
        List<Finding> again = RuleSet.current().check(CheckInput.of(blank)).findings();

        assertThat(once).isEqualTo(again);
        assertThat(once).extracting(Finding::id).doesNotHaveDuplicates();
        assertThat(once).filteredOn(f -> f.code().equals("F-04")).hasSize(190);
    }

    @Test
    void listsFindingsInTheOrderOfTheReport() {
        List<String> order = RuleSet.current().check(CheckInput.of(blankForm())).findings().stream()
                .map(finding -> finding.addresses().get(0).substring(0, 2))
                .distinct()
                .toList();

        assertThat(order).containsSubsequence("TI", "T3", "T4", "S6");
    }

    @Test
    void checksAReportOfAYearBeforeTheFormatByItsFirstRules() {
        AnnualReport report = Reports.valid(1);
        AnnualReport old = new AnnualReport(
                report.format(),
                1999,
                "",
                "",
                "",
                report.sections(),
                report.proactiveDisclosure(),
                Requests.filledWith(1L, false),
                report.disputes());

        assertThat(RuleSet.current().check(CheckInput.of(old)).blocking())
                .extracting(Finding::code)
                .contains("F-06", "T3-01");
    }

    private static AnnualReport blankForm() {
        AnnualReport report = Reports.valid(1);
        return new AnnualReport(
                report.format(),
                2023,
                "",
                "",
                "",
                new Sections("概述", "问题", "无"),
                report.proactiveDisclosure(),
                Requests.filledWith(null, false),
                Disputes.filledWith(null));
    }
}
