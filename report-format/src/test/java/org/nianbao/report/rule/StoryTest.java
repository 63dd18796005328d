package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;

/** What a person reads of broken equations: one story per mistake. */
class StoryTest {

    /** Natural persons: 21 received, 4 granted in part, 1 secret, 16 not held; one company: granted. */
    private static final Requests RIGHT = table(Map.of(
            RequestRow.NEWLY_RECEIVED, List.of(19L, 1L),
            RequestRow.CARRIED_OVER, List.of(2L, 0L),
            RequestRow.GRANTED, List.of(0L, 1L),
            RequestRow.PARTIALLY_GRANTED, List.of(4L, 0L),
            RequestRow.REFUSED_STATE_SECRET, List.of(1L, 0L),
            RequestRow.UNAVAILABLE_NOT_HELD, List.of(14L, 0L),
            RequestRow.TOTAL, List.of(19L, 1L),
            RequestRow.CARRIED_FORWARD, List.of(2L, 0L)));

    @Test
    void namesTheLikelyCellWithItsWholePathAndWhatItShouldBe() {
        List<Story> stories = stories(RIGHT.with(RequestRow.REFUSED_STATE_SECRET, Applicant.NATURAL_PERSON, 3L));

        assertThat(stories).singleElement().satisfies(story -> {
            assertThat(story.headline()).isEqualTo("表三“（三）不予公开·1.属于国家秘密·自然人”可能有误：现为3，推算应为1，相差2，请先核对这一格。");
            assertThat(story.findings()).extracting(Finding::code).containsExactly("T3-01", "T3-03");
            assertThat(story.own(story.findings().get(0))).startsWith("表三“（三）不予公开·1.属于国家秘密”总计1≠3");
        });
    }

    @Test
    void tellsATotalRowLeftAtNoughtOnce() {
        Requests requests = RIGHT;
        for (Applicant column : Applicant.values()) {
            requests = requests.with(RequestRow.TOTAL, column, 0L);
        }

        assertThat(stories(requests)).singleElement().satisfies(story -> {
            assertThat(story.headline())
                    .isEqualTo("表三“（七）总计”一行可能有误：自然人现为0，推算应为19，相差19；商业企业现为0，推算应为1，相差1；总计现为0，推算应为20，相差20，请先核对这一行。");
            assertThat(story.findings()).hasSize(6);
        });
    }

    @Test
    void tellsARowInTheWrongColumnOnce() {
        Requests requests = RIGHT.with(RequestRow.PARTIALLY_GRANTED, Applicant.NATURAL_PERSON, 0L)
                .with(RequestRow.PARTIALLY_GRANTED, Applicant.COMMERCIAL, 4L);

        assertThat(stories(requests)).singleElement().satisfies(story -> {
            assertThat(story.headline()).startsWith("表三“自然人”、“商业企业”有同一处差错：");
            assertThat(story.findings()).extracting(Finding::code).containsOnly("T3-03");
        });
    }

    @Test
    void tellsRequestsCarriedOverOtherwiseThanLastYearOnce() {
        Requests requests = RIGHT.with(RequestRow.CARRIED_OVER, Applicant.NATURAL_PERSON, 5L)
                .with(RequestRow.CARRIED_OVER, Applicant.TOTAL, 5L);

        assertThat(stories(requests)).singleElement().satisfies(story -> {
            assertThat(story.headline()).startsWith("表三“二、上年结转政府信息公开申请数量”一行可能有误：自然人现为5，推算应为2，相差3；");
            assertThat(story.findings()).extracting(Finding::code).containsExactly("T3-02", "T3-02", "X-01", "X-01");
        });
    }

    @Test
    void tellsTwoMistakesAsTwoStories() {
        Requests requests = RIGHT.with(RequestRow.REFUSED_STATE_SECRET, Applicant.NATURAL_PERSON, 3L)
                .with(RequestRow.GRANTED, Applicant.COMMERCIAL, 9L);

        assertThat(stories(requests))
                .extracting(Story::headline)
                .containsExactly(
                        "表三“（一）予以公开·商业企业”可能有误：现为9，推算应为1，相差8，请先核对这一格。",
                        "表三“（三）不予公开·1.属于国家秘密·自然人”可能有误：现为3，推算应为1，相差2，请先核对这一格。");
    }

    @Test
    void leavesTwoPossibleCausesApart() {
        Requests right = table(Map.of(
                RequestRow.NEWLY_RECEIVED, List.of(6L, 8L),
                RequestRow.GRANTED, List.of(2L, 3L),
                RequestRow.PARTIALLY_GRANTED, List.of(4L, 5L),
                RequestRow.TOTAL, List.of(6L, 8L)));

        List<Story> stories = stories(right.with(RequestRow.GRANTED, Applicant.NATURAL_PERSON, 3L)
                .with(RequestRow.PARTIALLY_GRANTED, Applicant.COMMERCIAL, 6L));

        assertThat(stories)
                .filteredOn(story -> story.findings().get(0).code().matches("T3-0[13]"))
                .hasSize(4)
                .allMatch(story -> story.headline().isEmpty());
    }

    @Test
    void neverProposesACountBelowNought() {
        Requests requests = RIGHT.with(RequestRow.GRANTED, Applicant.TOTAL, 0L);

        assertThat(stories(requests))
                .extracting(Story::headline)
                .containsExactly("表三“（一）予以公开·总计”可能有误：现为0，推算应为1，相差1，请先核对这一格。");
    }

    private static List<Story> stories(Requests requests) {
        AnnualReport report = Reports.titled(Reports.valid(2));
        AnnualReport before = Reports.with(
                Reports.with(report, report.year() - 1, Reports.valid(4).proactiveDisclosure(), report.sections()),
                Requests.filledWith(0L, false)
                        .with(RequestRow.CARRIED_FORWARD, Applicant.NATURAL_PERSON, 2L)
                        .with(RequestRow.CARRIED_FORWARD, Applicant.TOTAL, 2L));
        CheckInput input = CheckInput.of(Reports.with(report, requests)).withLastYear(LastYear.of(before));
        return Story.of(RuleSet.current().check(input).findings().stream()
                .filter(finding -> finding.code().matches("T3-0[123]|X-01"))
                .toList());
    }

    private static Requests table(Map<RequestRow, List<Long>> rows) {
        Requests requests = Requests.filledWith(0L, false);
        for (Map.Entry<RequestRow, List<Long>> row : rows.entrySet()) {
            long natural = row.getValue().get(0);
            long commercial = row.getValue().get(1);
            requests = requests.with(row.getKey(), Applicant.NATURAL_PERSON, natural)
                    .with(row.getKey(), Applicant.COMMERCIAL, commercial)
                    .with(row.getKey(), Applicant.TOTAL, natural + commercial);
        }
        return requests;
    }
}
