package org.nianbao.notification.system;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI notificationApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Nianbao: notification-service")
                        .version("v1")
                        .description("Notices, their deliveries, and the people who receive them"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }
}
