package org.nianbao.edge.system;

import java.time.Clock;
import java.util.List;
import org.nianbao.edge.calendar.HolidayNotices;
import org.nianbao.edge.calendar.WorkingDays;
import org.nianbao.edge.clock.BusinessClock;
import org.nianbao.edge.idempotency.KeyRequirement;
import org.nianbao.edge.identity.CallerArgument;
import org.nianbao.edge.paging.PageRequestArgument;
import org.nianbao.edge.problem.CleanTexts;
import org.nianbao.edge.problem.KnownParameters;
import org.nianbao.edge.problem.OneFilePerPart;
import org.nianbao.edge.trace.TraceFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a service its edge. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@EnableConfigurationProperties(EdgeProperties.class)
@Import({AuditWiring.class, ProblemWiring.class, IdempotencyWiring.class, OpenApiWiring.class})
public class EdgeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock businessClock(EdgeProperties properties) {
        String setting = properties.clock();
        return BusinessClock.of(setting == null ? "" : setting);
    }

    @Bean
    @ConditionalOnMissingBean
    WorkingDays workingDays() {
        return new HolidayNotices();
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return new StrictJson();
    }

    /** Spring's own firewall lets a NUL through in a parameter's value; PostgreSQL does not. */
    @Bean
    @ConditionalOnMissingBean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(CleanTexts::isClean);
        return firewall;
    }

    /** The first filter: what the others log belongs to the trace too. */
    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        var filter = new FilterRegistrationBean<>(new TraceFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebMvcConfigurer edgeMvc() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
                resolvers.add(new PageRequestArgument());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KeyRequirement());
                registry.addInterceptor(new OneFilePerPart());
                registry.addInterceptor(new KnownParameters());
            }
        };
    }
}
