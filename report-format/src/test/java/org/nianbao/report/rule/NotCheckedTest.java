package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;

class NotCheckedTest {

    private static final AnnualReport REPORT = Reports.titled(Reports.valid(7));

    @Test
    void saysThatLastYearsReportIsUnknown() {
        assertThat(notChecked(CheckInput.of(REPORT))).contains(new NotChecked("X-01", Missing.LAST_YEAR));
        assertThat(new NotChecked("X-01", Missing.LAST_YEAR).message()).isEqualTo("未核对：没有上一年度的报告");
    }

    @Test
    void saysNothingWhenThereWasNoReportLastYear() {
        CheckInput input = CheckInput.of(REPORT).withLastYear(LastYear.none());

        assertThat(notChecked(input)).extracting(NotChecked::code).doesNotContain("X-01");
        assertThat(RuleSet.current().check(input).findings())
                .extracting(Finding::code)
                .doesNotContain("X-01");
    }

    @Test
    void doesNotCompareWithAReportOfAnotherYear() {
        CheckInput input = CheckInput.of(REPORT).withLastYear(LastYear.of(carryingForward(REPORT.year() - 2, 9L)));

        assertThat(notChecked(input)).contains(new NotChecked("X-01", Missing.LAST_YEAR_IS_OF_ANOTHER));
        assertThat(RuleSet.current().check(input).findings())
                .extracting(Finding::code)
                .doesNotContain("X-01");
    }

    @Test
    void comparesWithLastYearsReport() {
        CheckInput input = CheckInput.of(REPORT).withLastYear(LastYear.of(carryingForward(REPORT.year() - 1, -1L)));

        assertThat(notChecked(input)).extracting(NotChecked::code).doesNotContain("X-01");
        assertThat(RuleSet.current().check(input).findings())
                .extracting(Finding::id)
                .contains("X-01:T3/carriedOver/naturalPerson");
    }

    @Test
    void saysWhichRulesWantTheFiling() {
        assertThat(notChecked(CheckInput.of(REPORT))).contains(new NotChecked("F-06", Missing.FILING));
    }

    @Test
    void asksForSubordinatesOnlyWhereThereAreSome() {
        CheckInput county = CheckInput.of(Reports.named(REPORT, "淮安市洪泽区人民政府"));

        assertThat(notChecked(county)).contains(new NotChecked("H-02", Missing.SUBORDINATES));
        assertThat(notChecked(CheckInput.of(Reports.named(REPORT, "卫辉市安都乡人民政府"))))
                .extracting(NotChecked::code)
                .doesNotContain("H-01", "H-02");
        assertThat(notChecked(CheckInput.of(Reports.named(REPORT, "卫辉市信访局"))))
                .extracting(NotChecked::code)
                .doesNotContain("H-01", "H-02");
        assertThat(notChecked(county.withSubordinates(List.of())))
                .extracting(NotChecked::code)
                .doesNotContain("H-01", "H-02");
    }

    @Test
    void saysThatReportsWhichAreNotPublicWereNotCompared() {
        CheckInput input = CheckInput.of(REPORT).withOthers(new OtherReports(List.of(), false));

        assertThat(notChecked(input)).contains(new NotChecked("X-04", Missing.REPORTS_NOT_PUBLIC));
        assertThat(notChecked(input.withOthers(List.of())))
                .extracting(NotChecked::code)
                .doesNotContain("X-04");
    }

    @Test
    void isKeptAsJsonAndReadBack() {
        List<NotChecked> rules = notChecked(CheckInput.of(REPORT));

        assertThat(FindingJson.readNotChecked(FindingJson.writeNotChecked(rules)))
                .isEqualTo(rules)
                .isNotEmpty();
        assertThat(FindingJson.writeNotChecked(rules).valueStream())
                .allSatisfy(rule ->
                        assertThat(rule.propertyNames()).containsExactly("code", "missing", "message", "messageEn"));
    }

    private static List<NotChecked> notChecked(CheckInput input) {
        return RuleSet.current().check(input).notChecked();
    }

    private static AnnualReport carryingForward(int year, long naturalPersons) {
        AnnualReport report = Reports.valid(8);
        return new AnnualReport(
                report.format(),
                year,
                "",
                "",
                "",
                report.sections(),
                report.proactiveDisclosure(),
                report.requests().with(RequestRow.CARRIED_FORWARD, Applicant.NATURAL_PERSON, naturalPersons),
                report.disputes());
    }
}
