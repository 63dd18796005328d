package org.nianbao.submission.system;

import org.nianbao.submission.season.model.StatutoryDates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What seasons need. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SeasonWiring {

    @Bean
    StatutoryDates statutoryDates(SubmissionSettings settings) {
        return new StatutoryDates(new HolidayCalendar(), settings.deskWorkingDays());
    }
}
