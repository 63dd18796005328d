package org.nianbao.review.system;

import org.nianbao.review.reviewcase.model.ReviewTerms;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The terms behind the deadlines. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({ReviewSettings.class, ExtensionSettings.class})
class TermsWiring {

    @Bean
    ReviewTerms reviewTerms(ReviewSettings settings) {
        return new ReviewTerms(settings.deskWorkingDays(), settings.reworkWorkingDays(), settings.samplingPercent());
    }
}
