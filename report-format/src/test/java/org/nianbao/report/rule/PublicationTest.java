package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.report.model.AnnualReport;

/** D-01 and D-02 on reports that are published, and on those that are still to be. */
class PublicationTest {

    private static final AnnualReport REPORT = Reports.titled(Reports.valid(4));
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    @Test
    void saysBeforehandThatAReportWillBeLate() {
        assertThat(found(Publication.stillToCome(LocalDate.of(2026, 2, 3), DUE)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("D-02");
                    assertThat(finding.severity()).isEqualTo(Severity.W);
                    assertThat(finding.message()).contains("2026-01-31", "2026-02-03尚未发布", "已晚3天");
                });
    }

    @Test
    void saysNothingUpToTheLastDay() {
        assertThat(found(Publication.stillToCome(DUE, DUE))).isEmpty();
        assertThat(found(Publication.stillToCome(DUE.minusDays(40), DUE))).isEmpty();
    }

    @Test
    void saysNothingWhereOnlyTheLastDayIsKnown() {
        assertThat(found(new Publication(null, null, null, DUE))).isEmpty();
    }

    @Test
    void wantsReviewAndSignOffOfAPublicationOnly() {
        LocalDate published = LocalDate.of(2026, 1, 20);

        assertThat(found(new Publication(null, null, published, DUE)))
                .extracting(Finding::code)
                .containsExactly("D-01");
        assertThat(found(new Publication(published, published, published, DUE))).isEmpty();
    }

    private static List<Finding> found(Publication publication) {
        return RuleSet.current().check(CheckInput.of(REPORT).atPublication(publication)).findings().stream()
                .filter(finding -> finding.code().startsWith("D-"))
                .toList();
    }
}
