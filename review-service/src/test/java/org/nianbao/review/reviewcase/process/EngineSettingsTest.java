package org.nianbao.review.reviewcase.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;

class EngineSettingsTest {

    private final Instant start = Instant.parse("2031-12-01T01:00:00Z");
    private final Instant real = Instant.ofEpochMilli(System.currentTimeMillis());
    private final AtomicReference<Duration> moved = new AtomicReference<>(Duration.ZERO);
    private final Clock business = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(Duration.between(real, start)).plus(moved.get());
        }
    };

    @AfterEach
    void backToRealTime() {
        ClockUtil.reset();
    }

    @Test
    void letsTheEngineLiveInBusinessTimeThatGoesOnAndIsMoved() {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        new EngineSettings(new StaticApplicationContext(), business).preInit(configuration);

        Instant before = business.instant();
        Instant engines = ClockUtil.getCurrentTime().toInstant();
        assertThat(engines).isBetween(before.minusMillis(50), business.instant().plusMillis(50));
        moved.set(Duration.ofDays(40));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isAfterOrEqualTo(start.plus(Duration.ofDays(40)));
        assertThat(configuration.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(configuration.isJobExecutorActivate()).isFalse();
    }
}
