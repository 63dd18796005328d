package org.nianbao.edge.system;

import java.time.Clock;
import org.nianbao.edge.audit.Acting;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.AuditController;
import org.nianbao.edge.audit.AuditLog;
import org.nianbao.edge.audit.AuditScope;
import org.nianbao.edge.audit.AuditSeals;
import org.nianbao.edge.audit.JdbcAudit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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

    @Bean
    AuditSeals auditSeals(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        return new AuditSeals(jdbc, new TransactionTemplate(transactions), clock);
    }

    @Bean
    @ConditionalOnBean(AuditScope.class)
    AuditController auditController(
            JdbcTemplate jdbc, PlatformTransactionManager transactions, AuditSeals seals, AuditScope scope) {
        return new AuditController(new AuditLog(jdbc, transactions), seals, scope);
    }
}
