package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.submission.agency.application.Agencies;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether an agency may issue 规章, from the register's API to its event. */
class RuleMakingPowerTest extends ServiceTest {

    private static final String PATH = "/api/v1/agencies";

    @Autowired
    private Agencies agencies;

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, 410781K01, '', null, false",
        "TOWNSHIP, 410781K02, '', null, false",
        "PREFECTURE_GOVERNMENT, 410700K03, '', null, true",
        "PROVINCE_GOVERNMENT, 410000K04, '', null, true",
        "VERTICAL_SYSTEM, 410000K05, '', null, true",
        "PREFECTURE_GOVERNMENT, 410700K06, ',\"ruleMakingPower\":false', false, false",
        "DEPARTMENT, 410000K07, ',\"ruleMakingPower\":true', true, true",
        "DEPARTMENT, 410000K08, ',\"ruleMakingPower\":null', null, false"
    })
    void isToldAsItWasEnteredAndNotKnownWhenNobodySaidIt(
            String kind, String code, String said, String known, boolean may) {
        administrator.post(PATH, body(kind, code, said)).expect(201);

        JsonNode shown = administrator.get(PATH + "/" + code).expect(200).json().path("ruleMakingPower");
        assertThat(shown.isMissingNode() ? "null" : shown.toString()).isEqualTo(known);
        assertThat(lastEvent(code).path("ruleMakingPower").toString()).isEqualTo(known);
        assertThat(agencies.find(code).orElseThrow().mayMakeRules()).isEqualTo(may);
    }

    @Test
    void isToldAnewWhenTheRegisterLearnsIt() {
        administrator.post(PATH, body("DEPARTMENT", "410000K09", "")).expect(201);
        administrator
                .put(PATH + "/410000K09", body("DEPARTMENT", "410000K09", ",\"ruleMakingPower\":true"))
                .expect(200);
        assertThat(lastEvent("410000K09").path("ruleMakingPower").asBoolean()).isTrue();
    }

    private static String body(String kind, String code, String said) {
        return "{\"code\":\"%s\",\"name\":\"试验机关%s\",\"kind\":\"%s\",\"regionCode\":\"%s\"%s}"
                .formatted(code, code, kind, code.substring(0, 6), said);
    }

    private JsonNode lastEvent(String code) {
        return JsonMapper.builder()
                .build()
                .readTree(jdbc.sql("select body from outbox where key = ? order by sequence desc limit 1")
                        .param(code)
                        .query(byte[].class)
                        .single());
    }
}
