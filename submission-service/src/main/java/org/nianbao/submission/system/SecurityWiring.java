package org.nianbao.submission.system;

import org.nianbao.edge.identity.ApiSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** What is public: the site, and the dry run of the rules. Everything else needs a token. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return ApiSecurity.apply(
                        http, "/", "/reports/**", "/site/**", "/favicon.ico", "/api/public/**", "/api/v1/checks")
                .build();
    }
}
