package org.nianbao.edge.system;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.edge.problem.BodyLimitFilter;
import org.nianbao.edge.problem.CleanJson;
import org.nianbao.edge.problem.ContentTypeFilter;
import org.nianbao.edge.problem.ErrorPageController;
import org.nianbao.edge.problem.ProblemAdvice;
import org.nianbao.edge.problem.ProblemAnswer;
import org.nianbao.edge.problem.ProblemSource;
import org.nianbao.edge.problem.Problems;
import org.nianbao.edge.problem.RawErrorValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The beans that answer refusals and failures. */
@Configuration(proxyBeanMethods = false)
class ProblemWiring {

    /** After the security filter chain (-100): who may not come in is told so first. */
    static final int BODY_LIMIT_ORDER = -90;

    @Bean
    Problems problems(ObjectProvider<ProblemSource> ofTheService) {
        List<ProblemSource> all = Stream.concat(ofTheService.orderedStream(), Problems.ofTheEdge().stream())
                .toList();
        return new Problems(all);
    }

    @Bean
    ProblemAnswer problemAnswer() {
        return new ProblemAnswer();
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems, ProblemAnswer answer) {
        return new ProblemAdvice(problems, answer);
    }

    @Bean
    CleanJson cleanJson() {
        return new CleanJson();
    }

    @Bean
    ErrorPageController errorPageController(Problems problems, ProblemAnswer answer) {
        return new ErrorPageController(problems, answer);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(
            EdgeProperties properties, Problems problems, ProblemAnswer answer) {
        var filter = new FilterRegistrationBean<>(new BodyLimitFilter(
                properties.edge().bodyLimit().toBytes(),
                properties.edge().uploadLimit().toBytes(),
                problems,
                answer));
        filter.setOrder(BODY_LIMIT_ORDER);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ContentTypeFilter> contentTypeFilter(ProblemAnswer answer) {
        var filter = new FilterRegistrationBean<>(new ContentTypeFilter(answer));
        filter.setOrder(BODY_LIMIT_ORDER);
        return filter;
    }

    /** After Boot's own customizer, so that our valve is the inner one and reports first. */
    @Bean
    @Order
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> rawErrors() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RawErrorValve()));
    }
}
