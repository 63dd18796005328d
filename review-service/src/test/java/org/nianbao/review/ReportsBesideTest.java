package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.events.submission.Region;
import tools.jackson.databind.JsonNode;

/** What the second validation knows of other reports, and what it says it could not check for want of them. */
class ReportsBesideTest extends ServiceTest {

    @Test
    void saysWhatCouldNotBeCheckedInTheEventAndToTheDesks() {
        String filing = "2023-410731001";
        submitted(filing, "DEPARTMENT", county("410731"));

        JsonNode validated = ledger.lastEvent(filing, "report-validated");
        assertThat(missing(validated.path("notChecked")))
                .contains("F-01:file", "F-06:filing", "X-01:last-year")
                .noneMatch(rule -> rule.startsWith("X-04") || rule.startsWith("H-") || rule.startsWith("D-"));
        JsonNode shown = new Desks(api, jobs)
                .authority()
                .get("/api/v1/cases/" + filing)
                .ok()
                .json()
                .at("/validation/notChecked");
        assertThat(missing(shown)).isEqualTo(missing(validated.path("notChecked")));
        assertThat(shown.get(0).path("messageEn").asString()).isEqualTo("not checked: the file is not at hand");
    }

    @Test
    void comparesWithItsOwnCopyOfLastYearsReportOnceThatIsPublished() {
        String before = "2022-410732001";
        submitted(before, "DEPARTMENT", county("410732"));
        submitted("2023-410732001", "DEPARTMENT", county("410732"));
        assertThat(missing("2023-410732001")).contains("X-01:last-year");

        new Desks(api, jobs).approveAll(before);
        submission.say(before, situations.published(before, 1));
        submission.say("2023-410732001", situations.withdrawn("2023-410732001", 1));
        handIn("2023-410732001", 2);

        assertThat(missing("2023-410732001")).noneMatch(rule -> rule.endsWith(":last-year"));
        assertThat(codes("2023-410732001")).contains("X-02");
    }

    @Test
    void thereWasNoReportOfAnAgencyThatWasExemptLastYear() {
        String before = "2022-410733001";
        submission.say(before, Situations.opening(before, "DEPARTMENT", county("410733"), 2022, submitBy(2022)));
        submission.say(before, situations.exempted(before));

        submitted("2023-410733001", "DEPARTMENT", county("410733"));

        assertThat(missing("2023-410733001")).noneMatch(rule -> rule.contains("last-year"));
    }

    @Test
    void comparesWithWhatOthersOfTheRegionHandedInPublishedOrNot() {
        submitted("2023-410734001", "DEPARTMENT", county("410734"));
        assertThat(codes("2023-410734001")).doesNotContain("X-04");
        submitted("2023-410735001", "DEPARTMENT", county("410735"));
        assertThat(codes("2023-410735001")).doesNotContain("X-04");

        submitted("2023-410734002", "DEPARTMENT", county("410734"));

        assertThat(codes("2023-410734002")).contains("X-04");
        assertThat(ledger.state("2023-410734002")).isEqualTo("IN_REVIEW");
    }

    @Test
    void addsUpWhatOfTheAgenciesOfACountyIsApproved() {
        String late = "2023-410736002";
        submitted("2023-410736001", "DEPARTMENT", county("410736"));
        new Desks(api, jobs).approveAll("2023-410736001");
        submission.say(late, Situations.opening(late, "TOWNSHIP", county("410736"), 2023, submitBy(2023)));

        submitted("2023-410736000", "COUNTY_GOVERNMENT", county("410736"));

        assertThat(missing("2023-410736000")).noneMatch(rule -> rule.startsWith("H-"));
        assertThat(codes("2023-410736000")).contains("H-02");

        handIn(late, 1);
        new Desks(api, jobs).approveAll(late);
        submission.say("2023-410736000", situations.withdrawn("2023-410736000", 1));
        handIn("2023-410736000", 2);

        assertThat(codes("2023-410736000")).contains("H-01").doesNotContain("H-02");
    }

    private void submitted(String filing, String kind, List<Region> path) {
        int year = Integer.parseInt(filing.substring(0, 4));
        submission.say(filing, Situations.opening(filing, kind, path, year, submitBy(year)));
        handIn(filing, 1);
    }

    private void handIn(String filing, int number) {
        JsonNode report = Api.JSON.readTree(Situations.report().toString().replace("2023", filing.substring(0, 4)));
        submission.say(filing, situations.submitted(filing, number, report));
        jobs.runDue(filing);
    }

    private static LocalDate submitBy(int year) {
        return LocalDate.of(year + 1, 1, 19);
    }

    private static List<Region> county(String code) {
        return List.of(
                new Region("410000", "河南省", "PROVINCE"),
                new Region("410700", "新乡市", "PREFECTURE"),
                new Region(code, "平川县", "COUNTY"));
    }

    private List<String> missing(String filing) {
        return missing(ledger.lastEvent(filing, "report-validated").path("notChecked"));
    }

    private static List<String> missing(JsonNode rules) {
        return rules.valueStream()
                .map(rule -> rule.path("code").asString() + ":"
                        + rule.path("missing").asString())
                .toList();
    }

    private List<String> codes(String filing) {
        return ledger.lastEvent(filing, "report-validated")
                .path("findings")
                .valueStream()
                .map(finding -> finding.path("code").asString())
                .toList();
    }
}
