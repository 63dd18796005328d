package org.nianbao.stack.identity;

import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.gateway.server.mvc.GatewayServerMvcAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.config.DefaultFunctionConfiguration;
import org.springframework.cloud.gateway.server.mvc.filter.FilterAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayMultipartAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctionAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.predicate.PredicateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * An OpenID Connect provider that knows the demo people: authorization code with PKCE for people, client credentials
 * for agencies' own systems, and {@code POST /demo/token} for scripts.
 *
 * <p>For local use only: every password is the username.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(
        // the front door's
        exclude = {
            GatewayServerMvcAutoConfiguration.class,
            GatewayMultipartAutoConfiguration.class,
            FilterAutoConfiguration.class,
            HandlerFunctionAutoConfiguration.class,
            PredicateAutoConfiguration.class,
            DefaultFunctionConfiguration.class
        })
@ComponentScan
public class IdentityProvider {

    /**
     * Starts it in this process.
     *
     * @param settings properties such as {@code server.port} and {@code nianbao.identity.keys} (a directory)
     */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return new SpringApplicationBuilder(IdentityProvider.class)
                .properties("spring.config.name=identity-provider")
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }
}
