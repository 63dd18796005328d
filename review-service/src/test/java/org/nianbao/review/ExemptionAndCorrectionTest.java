package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nianbao.events.submission.CorrectionAbandoned;

class ExemptionAndCorrectionTest extends ServiceTest {

    @Test
    void endsTheProcessOfAnExemptedAgencyWhileItDrafts() {
        String filing = situations.opened();
        submission.say(filing, situations.exempted(filing));
        assertThat(ledger.state(filing)).isEqualTo("EXEMPT");
        assertThat(jobs.instances(filing)).isEmpty();
    }

    @Test
    void closesTheDesksOfAnExemptedAgency() {
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        submission.say(filing, situations.exempted(filing));
        assertThat(ledger.state(filing)).isEqualTo("EXEMPT");
        assertThat(jobs.instances(filing)).isEmpty();
        assertThat(ledger.tasks(filing)).containsExactly("AUTHORITY:CLOSED", "SECRECY:CLOSED");
    }

    @Test
    void correctsAPublishedReportInASecondRunWithoutADueDate() {
        Desks desks = new Desks(api, jobs);
        String filing = publishedReport(desks);

        submission.say(filing, situations.correctionOpened(filing));
        assertThat(ledger.state(filing)).isEqualTo("CORRECTING");
        assertThat(jobs.waitingAt(filing)).containsExactly("Rework");

        submission.say(filing, situations.correction(filing, 2));
        jobs.runDue(filing);
        desks.giveBack(filing, "AUTHORITY");
        assertThat(ledger.state(filing)).isEqualTo("CORRECTING");

        submission.say(filing, situations.correction(filing, 3));
        jobs.runDue(filing);
        desks.approveAll(filing);
        submission.say(filing, situations.published(filing, 3));
        assertThat(ledger.state(filing)).isEqualTo("PUBLISHED");
        assertThat(ledger.count("select count(*) from process_run where filing_id = :filing", filing))
                .isEqualTo(2);
        assertThat(ledger.events(filing, "filing-overdue")).isEmpty();
    }

    @Test
    void keepsWhatWasPublishedWhenACorrectionIsGivenUp() {
        String filing = publishedReport(new Desks(api, jobs));
        submission.say(filing, situations.correctionOpened(filing));

        submission.say(filing, new CorrectionAbandoned(filing, "u-1003", clock.instant()));

        assertThat(ledger.state(filing)).isEqualTo("PUBLISHED");
        assertThat(jobs.instances(filing)).isEmpty();
    }

    private String publishedReport(Desks desks) {
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        desks.approveAll(filing);
        submission.say(filing, situations.published(filing, 1));
        return filing;
    }
}
