package org.nianbao.stack.frontdoor;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import java.net.URI;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which path belongs to which service; nginx in docker-compose says the same. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceAddresses.class)
class Routes {

    @Bean
    RouterFunction<ServerResponse> table(ServiceAddresses services) {
        return own("submission", "submission", services.submission())
                .and(own("review", "reviewing", services.review()))
                .and(own("notification", "notification", services.notification()))
                .and(to(
                        "review",
                        services.review(),
                        "/api/v1/seasons/{year}/reminder-runs",
                        "/api/v1/seasons/{year}/inspection-draw",
                        "/api/v1/seasons/{year}/circular.docx",
                        "/api/v1/tasks/**",
                        "/api/v1/cases/**",
                        "/api/v1/season-board/**",
                        "/api/v1/season-board.xlsx",
                        "/api/v1/reviewers/**",
                        "/review/**"))
                .and(to(
                        "notification",
                        services.notification(),
                        "/api/v1/notices/**",
                        "/api/v1/recipients/**",
                        "/notices/**"))
                .and(to("submission", services.submission(), "/**"));
    }

    private static RouterFunction<ServerResponse> to(String service, URI address, String... paths) {
        return route(service)
                .route(path(paths), http())
                .before(uri(address))
                .filter(new ServiceAway(service))
                .build();
    }

    /** A service's operations and health, under a prefix of its own. */
    private static RouterFunction<ServerResponse> own(String service, String prefix, URI address) {
        return route(service + "-own")
                .route(path("/" + prefix + "/**"), http())
                .before(uri(address))
                .before(stripPrefix(1))
                .filter(new ServiceAway(service))
                .build();
    }
}
