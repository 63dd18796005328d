package org.nianbao.review.reviewcase.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;

class EngineSettingsTest {

    private final Instant start = Instant.parse("2031-12-01T01:00:00Z");
    private final Instant real = Instant.ofEpochMilli(System.currentTimeMillis());
    private final Clock business = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.between(real, start));

    @AfterEach
    void backToRealTime() {
        ClockUtil.reset();
    }

    @Test
    void letsTheEngineLiveInBusinessTimeThatGoesOn() {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        new EngineSettings(new StaticApplicationContext(), business).preInit(configuration);

        Instant before = business.instant();
        Instant engines = ClockUtil.getCurrentTime().toInstant();
        assertThat(engines).isBetween(before.minusMillis(50), business.instant().plusMillis(50));
        assertThat(configuration.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(configuration.isJobExecutorActivate()).isFalse();
    }
}
