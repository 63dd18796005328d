package org.nianbao.edge.system;

import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.openapi.OperationCompletion;
import org.nianbao.edge.openapi.ProblemSchema;
import org.nianbao.edge.paging.PageRequest;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans that complete the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class OpenApiWiring {

    static {
        // they come from the token and from the query, not from parameters of these names
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, PageRequest.class);
    }

    @Bean
    OperationCompletion operationCompletion() {
        return new OperationCompletion();
    }

    @Bean
    ProblemSchema problemSchema() {
        return new ProblemSchema();
    }
}
