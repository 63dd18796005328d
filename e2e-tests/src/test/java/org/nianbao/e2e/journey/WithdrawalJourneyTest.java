package org.nianbao.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.e2e.stack.Cast;
import org.nianbao.e2e.stack.DemoAgency;
import org.nianbao.e2e.stack.FilingOnStage;
import org.nianbao.e2e.stack.StackUnderTest;

/** An agency takes its report back while it lies at the desks. */
class WithdrawalJourneyTest {

    private static final int YEAR = 2022;

    private final Cast cast = new Cast();

    @BeforeEach
    void startTheStack() {
        StackUnderTest.get();
    }

    @Test
    void closesTheDesksOfAWithdrawnReportAndPublishesTheOneFiledAfterIt() {
        FilingOnStage filing = FilingOnStage.open(cast, DemoAgency.ANDU, YEAR);
        filing.fileOwnReport();
        String task = filing.awaitTask("AUTHORITY");
        cast.as("authority").post("/api/v1/tasks/" + task + "/claim", Map.of()).require();

        filing.clerk()
                .post(filing.path() + "/withdrawal", Map.of("reason", "数据有误，需核实。"))
                .require();
        filing.awaitState("OPEN");
        org.awaitility.Awaitility.await("the desk of the withdrawn report is closed")
                .atMost(StackUnderTest.PATIENCE)
                .until(() -> filing.decide("AUTHORITY", task, Map.of("decision", "APPROVE", "opinion", "同意。"))
                                .status()
                        == 409);

        assertThat(filing.fileOwnReport().get("submissionNumber").asInt()).isEqualTo(2);
        filing.approveEverywhere();
        filing.awaitState("PUBLISHED");
    }

    @Test
    void refusesToWithdrawWhatIsPublished() {
        FilingOnStage filing = FilingOnStage.open(cast, DemoAgency.XINFANG, YEAR);
        filing.fileOwnReport();
        filing.approveEverywhere();
        filing.awaitState("PUBLISHED");
        assertThat(filing.clerk()
                        .post(filing.path() + "/withdrawal", Map.of("reason", "不想公开。"))
                        .status())
                .isEqualTo(409);
        assertThat(cast.anybody().get(filing.publicPath()).status()).isEqualTo(200);
    }
}
