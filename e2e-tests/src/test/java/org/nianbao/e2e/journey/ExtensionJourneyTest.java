package org.nianbao.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.e2e.stack.Cast;
import org.nianbao.e2e.stack.DemoAgency;
import org.nianbao.e2e.stack.FilingOnStage;
import org.nianbao.e2e.stack.Mailbox;
import org.nianbao.e2e.stack.StackUnderTest;

/** The authority moves one filing's date; reminders follow the new one. */
class ExtensionJourneyTest {

    private static final int YEAR = 2020;

    private final Cast cast = new Cast();

    @BeforeEach
    void startTheStack() {
        StackUnderTest.get();
    }

    @Test
    void movesTheDueDateOfOneFilingAndRemindsByTheNewOneOnlyOnce() {
        FilingOnStage filing = FilingOnStage.open(cast, DemoAgency.WANGJI, YEAR, 5);
        await("review-service knows the filing")
                .atMost(StackUnderTest.PATIENCE)
                .until(() ->
                        cast.as("authority").get("/api/v1/cases/" + filing.id()).isSuccess());
        LocalDate submitBy = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(7);
        cast.as("authority")
                .post(
                        "/api/v1/cases/" + filing.id() + "/extensions",
                        Map.of("submitBy", submitBy.toString(), "reason", "暴雨灾害影响，准予调整。"))
                .require();
        await("submission-service knows the new date")
                .atMost(StackUnderTest.PATIENCE)
                .until(() -> filing.clerk().get(filing.path()).require().body().contains(submitBy.toString()));

        String runs = "/api/v1/seasons/" + YEAR + "/reminder-runs";
        assertThat(cast.as("authority")
                        .post(runs + "?dryRun=true", Map.of())
                        .require()
                        .body())
                .contains(filing.id());
        cast.as("authority").post(runs, Map.of()).require();
        Mailbox mails = new Mailbox();
        await("the reminder arrives")
                .atMost(StackUnderTest.PATIENCE)
                .until(() -> mails.subjects(filing, "距报送期限还有7天").size() == 1);

        cast.as("authority").post(runs, Map.of()).require();
        assertThat(cast.as("authority")
                        .post(runs + "?dryRun=true", Map.of())
                        .require()
                        .body())
                .doesNotContain(filing.id());
        assertThat(mails.subjects(filing, "距报送期限还有7天")).hasSize(1);
    }
}
