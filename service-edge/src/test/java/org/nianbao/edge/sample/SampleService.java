package org.nianbao.edge.sample;

import org.nianbao.edge.audit.AuditScope;
import org.nianbao.edge.identity.ApiSecurity;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The service the edge is tested in. */
@SpringBootApplication
public class SampleService {

    @Bean
    AuditScope chainsInScope() {
        return (caller, chain) -> chain.equals("region:" + caller.region());
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return ApiSecurity.apply(http, "/", "/pages/**", "/api/v1/checks").build();
    }
}
