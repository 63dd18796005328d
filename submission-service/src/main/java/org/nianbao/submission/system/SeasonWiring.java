package org.nianbao.submission.system;

import org.nianbao.edge.calendar.WorkingDays;
import org.nianbao.submission.season.application.StatutoryDates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What seasons need. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SeasonWiring {

    @Bean
    StatutoryDates statutoryDates(WorkingDays workingDays, SubmissionSettings settings) {
        return new StatutoryDates(workingDays, settings.deskWorkingDays());
    }
}
