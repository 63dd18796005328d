package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WithdrawalTest extends ServiceTest {

    /** Where a submission waits when it is taken back. */
    enum Waiting {
        BEFORE_VALIDATION,
        AT_TWO_DESKS,
        AT_ONE_DESK,
        BEFORE_THE_JOIN,
        AT_INSPECTION,
        FOR_PUBLICATION
    }

    @ParameterizedTest
    @EnumSource
    void takesASubmissionBackWhereverItWaits(Waiting waiting) {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        bring(filing, waiting, desks);

        submission.say(filing, situations.withdrawn(filing, 1));

        assertThat(ledger.state(filing)).isEqualTo("REWORK");
        assertThat(jobs.waitingAt(filing)).containsExactly("Rework");
        assertThat(ledger.tasks(filing)).noneMatch(task -> task.endsWith("OPEN") || task.endsWith("CLAIMED"));
        assertThat(ledger.events(filing)).doesNotContain("report-returned");

        situations.submitAndValidate(filing, 2);
        desks.approveAll(filing);
        submission.say(filing, situations.published(filing, 2));
        assertThat(ledger.state(filing)).isEqualTo("PUBLISHED");
    }

    private void bring(String filing, Waiting waiting, Desks desks) {
        situations.submit(filing, 1);
        if (waiting == Waiting.BEFORE_VALIDATION) {
            return;
        }
        jobs.runDue(filing);
        if (waiting == Waiting.AT_TWO_DESKS) {
            return;
        }
        desks.approve(filing, "AUTHORITY");
        if (waiting == Waiting.AT_ONE_DESK) {
            return;
        }
        desks.decide("SECRECY", desks.claim(filing, "SECRECY"), """
                {"decision":"APPROVE","opinion":"同意"}""").ok();
        if (waiting == Waiting.BEFORE_THE_JOIN) {
            return;
        }
        jobs.runDue(filing);
        if (waiting == Waiting.FOR_PUBLICATION) {
            desks.approve(filing, "INSPECTION");
        }
    }
}
