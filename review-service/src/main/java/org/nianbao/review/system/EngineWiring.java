package org.nianbao.review.system;

import java.time.Clock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.nianbao.review.reviewcase.process.EngineJobs;
import org.nianbao.review.reviewcase.process.EngineSettings;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The engine: its settings, and when it begins to work. */
@Configuration(proxyBeanMethods = false)
class EngineWiring {

    /** After the starter's own plugins. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ProcessEnginePlugin engineSettings(ApplicationContext context, Clock clock) {
        return new EngineSettings(context, clock);
    }

    @Bean
    EngineJobs engineJobs(ProcessEngine engine, EngineIndexes indexes, EngineLocks locks) {
        return new EngineJobs(engine, () -> {
            indexes.create();
            locks.endImpossible();
        });
    }
}
