package org.nianbao.review.system;

import org.nianbao.edge.identity.ApiSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Nothing here is public but the draw by which discipline inspection samples. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return ApiSecurity.apply(http, "/api/v1/seasons/*/inspection-draw").build();
    }
}
