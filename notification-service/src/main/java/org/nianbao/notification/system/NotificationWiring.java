package org.nianbao.notification.system;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.edge.identity.ApiSecurity;
import org.nianbao.events.Topic;
import org.nianbao.notification.delivery.application.AttemptDelivery;
import org.nianbao.notification.delivery.application.Collecting;
import org.nianbao.notification.delivery.application.ReleaseDeliveries;
import org.nianbao.notification.delivery.model.BackOff;
import org.nianbao.notification.delivery.model.QuietHours;
import org.nianbao.outbox.OrderedSubscription;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The beans that are no feature's own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DeliverySettings.class, QuietSettings.class})
class NotificationWiring {

    @Bean
    OrderedSubscription subscription() {
        return OrderedSubscription.of("notification-service", Topic.SUBMISSION, Topic.REVIEW);
    }

    @Bean
    NewTopic notificationTopic() {
        return TopicBuilder.name(Topic.NOTIFICATION)
                .partitions(Topic.PARTITIONS)
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .build();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return ApiSecurity.apply(http).build();
    }

    @Bean
    BackOff letterBackOff(DeliverySettings settings) {
        return new BackOff(settings.firstPause(), settings.longestPause(), settings.giveUpAfter());
    }

    @Bean
    Collecting collecting(DeliverySettings settings) {
        return new Collecting(settings.digestPause(), settings.digestLongest());
    }

    @Bean
    QuietHours quietHours(QuietSettings settings) {
        return new QuietHours(settings.from(), settings.until(), BusinessZone.SHANGHAI);
    }

    @Bean
    DeliveryWorkers deliveryWorkers(
            AttemptDelivery attemptDelivery,
            ReleaseDeliveries releaseDeliveries,
            DeliveryBell bell,
            DeliverySettings settings) {
        return new DeliveryWorkers(attemptDelivery, releaseDeliveries, bell, settings);
    }
}
