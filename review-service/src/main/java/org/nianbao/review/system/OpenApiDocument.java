package org.nianbao.review.system;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document; docs/openapi/review.json is its committed copy. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Nianbao review service").version("v1").description("审查任务、审查记录、延期、年度"))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    /** Ids that say what they name and do not change when another operation is added. */
    @Bean
    GlobalOperationCustomizer operationIds() {
        return (operation, handler) ->
                operation.operationId(handler.getBeanType().getSimpleName().replace("Controller", "") + "-"
                        + handler.getMethod().getName());
    }
}
