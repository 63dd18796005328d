package org.nianbao.edge.system;

import java.time.Clock;
import org.nianbao.edge.audit.Acting;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.JdbcAudit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The beans of the audit log. */
@Configuration(proxyBeanMethods = false)
class AuditWiring {

    @Bean
    Audit audit(
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock,
            @Value("${spring.application.name:service}") String service) {
        return new JdbcAudit(jdbc, json, clock, Acting.process(service, service));
    }
}
