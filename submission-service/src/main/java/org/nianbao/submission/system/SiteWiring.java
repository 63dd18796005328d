package org.nianbao.submission.system;

import org.nianbao.submission.publication.web.PublicAddress;
import org.nianbao.submission.publication.web.SiteCaching;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Caching of the public pages. */
@Configuration(proxyBeanMethods = false)
class SiteWiring implements WebMvcConfigurer {

    @Bean
    PublicAddress publicAddress(SubmissionSettings settings) {
        return new PublicAddress(settings.publicUrl());
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> pageETags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("", "/reports/*", "/site/*");
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SiteCaching()).addPathPatterns("/", "/reports/**");
    }
}
