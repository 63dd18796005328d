package org.nianbao.edge.system;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings every service shares; lowest in precedence, so that a service's own application.yaml may say otherwise. */
public final class EdgeDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("spring.security.oauth2.resourceserver.jwt.audiences", "nianbao"),
            Map.entry("spring.servlet.multipart.max-file-size", "20MB"),
            Map.entry("spring.servlet.multipart.max-request-size", "21MB"),
            // or the client of a body that is too large sees a broken connection instead of the 413
            Map.entry("server.tomcat.max-swallow-size", "100MB"),
            Map.entry("server.forward-headers-strategy", "framework"),
            // the messages of bean validation are Chinese, whatever the machine or the browser speaks
            Map.entry("spring.web.locale", "zh_CN"),
            Map.entry("spring.web.locale-resolver", "fixed"),
            Map.entry("spring.mvc.problemdetails.enabled", "false"),
            Map.entry("springdoc.api-docs.version", "openapi_3_1"),
            // a room's migration comes after those of a service (V1000 and later) that stand in the database already
            Map.entry("spring.flyway.out-of-order", "true"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("nianbaoEdgeDefaults", DEFAULTS));
    }
}
