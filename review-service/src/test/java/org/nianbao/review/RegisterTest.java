package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.submission.AgencyChanged;
import org.nianbao.review.reviewcase.application.Agencies;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What the register says about an agency's power to issue 规章. */
class RegisterTest extends ServiceTest {

    private static final String AGENCY = "410700X01";

    @Autowired
    private Agencies agencies;

    @Test
    void isTheLastWordOfTheRegister() {
        for (Boolean power : List.of(true, false, true)) {
            submission.say(AGENCY, changed("DEPARTMENT", power));
            assertThat(agencies.find(AGENCY).orElseThrow().mayMakeRules()).isEqualTo(power);
        }
    }

    @ParameterizedTest
    @CsvSource({"PREFECTURE_GOVERNMENT,true", "VERTICAL_SYSTEM,true", "DEPARTMENT,false", "TOWNSHIP,false"})
    void goesByTheKindOfAgencyWhenAnEventOfAnEarlierReleaseDoesNotSay(String kind, boolean may) {
        ObjectNode event = (ObjectNode) Api.JSON.readTree(EventJson.write(changed(kind, true)));
        event.remove("ruleMakingPower");
        UUID id = UUID.randomUUID();
        submission.send(id, AGENCY, EventType.AGENCY_CHANGED.ceType(), Api.JSON.writeValueAsBytes(event));
        await().atMost(Duration.ofSeconds(120)).until(() -> submission.received(id));

        assertThat(agencies.find(AGENCY).orElseThrow().ruleMakingPower()).isNull();
        assertThat(agencies.find(AGENCY).orElseThrow().mayMakeRules()).isEqualTo(may);
    }

    private static AgencyChanged changed(String kind, boolean power) {
        return new AgencyChanged(AGENCY, "新乡市司法局", List.of(), kind, Situations.COUNTY, true, power);
    }
}
