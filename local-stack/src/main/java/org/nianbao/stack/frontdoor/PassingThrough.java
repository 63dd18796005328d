package org.nianbao.stack.frontdoor;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.filter.ForwardedHeaderFilter;

/** How requests go on to the services: as they came, except for what a client says about how it reached us. */
@Configuration(proxyBeanMethods = false)
class PassingThrough {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    /** A large file is checked in seconds; this ends what hangs. */
    private static final Duration ANSWER = Duration.ofMinutes(5);

    /**
     * HTTP/1.1, because the services do not speak HTTP/2 in clear text; no redirect is followed and nothing is unpacked
     * here, because both are the client's.
     */
    @Bean
    ClientHttpRequestFactory toServices() {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(ANSWER);
        factory.enableCompression(false);
        return factory;
    }

    /**
     * Nobody stands before the front door, so these headers can only be made up. (One without {@code for} even makes the
     * gateway's own filter fail.)
     */
    @Bean
    FilterRegistrationBean<ForwardedHeaderFilter> noForwardedHeadersFromOutside() {
        ForwardedHeaderFilter filter = new ForwardedHeaderFilter();
        filter.setRemoveOnly(true);
        FilterRegistrationBean<ForwardedHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<UnpassableHeaders> noHeadersThatWouldArriveAsOthers() {
        FilterRegistrationBean<UnpassableHeaders> registration = new FilterRegistrationBean<>(new UnpassableHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    /** After Boot's own customizer, so that our valve is the inner one and reports first. */
    @Bean
    @Order
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownErrors() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainErrorValve()));
    }
}
