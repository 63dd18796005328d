package org.nianbao.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.e2e.stack.Cast;
import org.nianbao.e2e.stack.DemoAgency;
import org.nianbao.e2e.stack.FilingOnStage;
import org.nianbao.e2e.stack.Mailbox;
import org.nianbao.e2e.stack.StackUnderTest;
import org.nianbao.e2e.stack.Topics;
import org.nianbao.stack.launch.StackService;
import tools.jackson.databind.JsonNode;

/**
 * A service that is killed or a broker that is frozen in the middle of a journey comes back, and the journey ends as if
 * nothing had happened.
 */
class FaultJourneyTest {

    private static final List<String> TOPICS = List.of("nianbao.submission.v1", "nianbao.review.v1");

    private final StackUnderTest stack = StackUnderTest.get();
    private final Cast cast = new Cast();

    @ParameterizedTest
    @EnumSource(StackService.class)
    void finishesTheJourneyThoughAServiceIsKilledInItsMiddle(StackService service) {
        // filings that no other journey drives
        FilingOnStage filing = switch (service) {
            case SUBMISSION -> FilingOnStage.open(cast, DemoAgency.XINFANG, 2021);
            case REVIEW -> FilingOnStage.open(cast, DemoAgency.XINFANG, 2024);
            case NOTIFICATION -> FilingOnStage.open(cast, DemoAgency.GUANDAOKOU, 2025);
        };
        filing.fileOwnReport();
        stack.kill(service);
        stack.awaitBack(service);
        filing.approveAt("AUTHORITY");
        filing.approveAt("SECRECY");
        stack.kill(service);
        stack.awaitBack(service);
        filing.approveAt("INSPECTION");
        stack.kill(service);
        stack.awaitBack(service);
        filing.awaitState("PUBLISHED");
        assertThatNothingIsLostOrDoubled(filing);
    }

    @Test
    void deliversEverythingOnceAFrozenBrokerAnswersAgainThoughReportsWereSubmittedMeanwhile() {
        List<FilingOnStage> filings = new ArrayList<>();
        for (DemoAgency agency : List.of(DemoAgency.ANDU, DemoAgency.XINXIANG, DemoAgency.GUANDAOKOU)) {
            filings.add(FilingOnStage.open(cast, agency, 2024));
        }
        stack.freezeBroker();
        try {
            for (FilingOnStage filing : filings) {
                filing.fileOwnReport();
                assertThat(filing.state()).isEqualTo("SUBMITTED");
            }
        } finally {
            stack.thawBroker();
        }
        for (FilingOnStage filing : filings) {
            filing.approveEverywhere();
        }
        for (FilingOnStage filing : filings) {
            filing.awaitState("PUBLISHED");
            assertThatNothingIsLostOrDoubled(filing);
        }
    }

    private void assertThatNothingIsLostOrDoubled(FilingOnStage filing) {
        Topics topics = new Topics(stack.bootstrapServers());
        for (String topic : TOPICS) {
            List<Topics.Event> events = topics.of(topic, filing.id());
            List<Long> firsts =
                    events.stream().map(Topics.Event::sequence).distinct().toList();
            assertThat(firsts)
                    .as("gapless and in order in %s: %s", topic, events)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, firsts.size()).boxed().toList());
        }
        assertThat(ofType(topics, filing, TOPICS.get(0), "report-submitted")).hasSize(1);
        assertThat(ofType(topics, filing, TOPICS.get(0), "report-published")).hasSize(1);
        assertThat(ofType(topics, filing, TOPICS.get(1), "report-validated")).hasSize(1);
        assertThat(ofType(topics, filing, TOPICS.get(1), "desk-decided")).hasSize(3);
        assertThat(ofType(topics, filing, TOPICS.get(1), "report-approved")).hasSize(1);
        Mailbox mails = new Mailbox();
        await("the mail about the publication of " + filing.id())
                .atMost(StackUnderTest.PATIENCE)
                .until(() -> !mails.subjects(filing, "已公布").isEmpty());
        assertThat(notices(filing, "report-published"))
                .as("notices to the person who files")
                .hasSize(1);
    }

    private List<String> notices(FilingOnStage filing, String kind) {
        List<String> notices = new ArrayList<>();
        for (JsonNode notice : filing.clerk()
                .get("/api/v1/notices?limit=200&filing=" + filing.id())
                .require()
                .json()
                .get("items")) {
            if (notice.get("kind").asString().equals(kind)
                    && cast.subject(filing.agency().clerk())
                            .equals(notice.get("recipient").asString())) {
                notices.add(notice.toString());
            }
        }
        return notices;
    }

    private static List<String> ofType(Topics topics, FilingOnStage filing, String topic, String event) {
        return Topics.distinctIds(topics.of(topic, filing.id()).stream()
                .filter(found -> found.type().equals("nianbao." + event + ".v1"))
                .toList());
    }
}
