package org.nianbao.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Shows the state of the outbox where a service has health and metrics. Parked or unsent messages do not take the
 * service out of work: it would not help them.
 */
@Configuration(proxyBeanMethods = false)
class OutboxObservation {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HealthIndicator.class)
    static class InHealth {

        @Bean
        HealthIndicator outboxHealthIndicator(OutboxState state) {
            return () -> Health.up()
                    .withDetail("unsent", state.unsent())
                    .withDetail("oldestUnsentSeconds", state.oldestUnsentSeconds())
                    .withDetail("parked", state.parked())
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterBinder.class)
    static class InMetrics {

        @Bean
        MeterBinder outboxMetrics(OutboxState state) {
            return registry -> {
                Gauge.builder("nianbao.outbox.unsent", state, OutboxState::unsent)
                        .register(registry);
                Gauge.builder("nianbao.outbox.oldest.unsent", state, OutboxState::oldestUnsentSeconds)
                        .baseUnit("seconds")
                        .register(registry);
                Gauge.builder("nianbao.outbox.parked", state, OutboxState::parked)
                        .register(registry);
            };
        }
    }
}
