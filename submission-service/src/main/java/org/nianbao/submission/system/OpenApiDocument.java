package org.nianbao.submission.system;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document; docs/openapi/submission.json is its committed copy. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Nianbao submission service")
                        .version("v1")
                        .description("单位、年度、填报、提交和公布"))
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
