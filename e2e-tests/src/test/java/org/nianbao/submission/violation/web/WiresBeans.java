package org.nianbao.submission.violation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Breaks a rule of the house on purpose. */
@Configuration(proxyBeanMethods = false)
class WiresBeans {

    @Bean
    Object something() {
        return new Object();
    }
}
