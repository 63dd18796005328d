package org.nianbao.review;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests add to the service: a clock they move, a submission-service they speak for. */
@TestConfiguration(proxyBeanMethods = false)
class TestParts {

    @Bean
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    SubmissionSide submissionSide() {
        return new SubmissionSide();
    }

    @Bean
    Jobs jobs() {
        return new Jobs();
    }

    @Bean
    Ledger ledger(JdbcClient jdbc) {
        return new Ledger(jdbc);
    }

    @Bean
    Situations situations() {
        return new Situations();
    }
}
