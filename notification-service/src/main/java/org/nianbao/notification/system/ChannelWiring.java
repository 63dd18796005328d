package org.nianbao.notification.system;

import java.time.Clock;
import java.time.InstantSource;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.nianbao.notification.delivery.application.Channel;
import org.nianbao.notification.delivery.application.WebhookSecrets;
import org.nianbao.notification.delivery.messaging.Deadline;
import org.nianbao.notification.delivery.messaging.EmailChannel;
import org.nianbao.notification.delivery.messaging.WebhookChannel;
import org.nianbao.notification.delivery.messaging.WebhookGuard;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.mail.javamail.JavaMailSender;

/** The ways by which people are told. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, WebhookSettings.class})
class ChannelWiring {

    @Bean
    Channel emailChannel(JavaMailSender mailSender, MailSettings settings, Clock clock) {
        return new EmailChannel(mailSender, settings.from(), clock);
    }

    @Bean
    WebhookGuard webhookGuard(WebhookSettings settings) {
        return new WebhookGuard(settings.hosts(), settings.privateNetworks());
    }

    @Bean
    Deadline webhookDeadline(WebhookSettings settings) {
        return new Deadline(settings.timeLimit());
    }

    @Bean
    CloseableHttpClient webhookClient(WebhookGuard guard, WebhookSettings settings) {
        Timeout limit = Timeout.of(settings.timeLimit());
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(guard)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(limit)
                                .setSocketTimeout(limit)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(limit).build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .setUserAgent("Nianbao")
                .build();
    }

    /** Off without a list of hosts. */
    @Bean
    @ConditionalOnExpression("!'${nianbao.webhook.hosts:}'.isBlank()")
    Channel webhookChannel(
            CloseableHttpClient webhookClient,
            WebhookGuard guard,
            @Lazy WebhookSecrets secrets,
            Deadline webhookDeadline) {
        return new WebhookChannel(webhookClient, guard, secrets, webhookDeadline, InstantSource.system());
    }
}
