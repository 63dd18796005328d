package org.nianbao.review.system;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.nianbao.events.Topic;
import org.nianbao.outbox.OrderedSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The topic this service owns, and the one it listens to. */
@Configuration(proxyBeanMethods = false)
class MessagingWiring {

    @Bean
    NewTopic reviewTopic() {
        return TopicBuilder.name(Topic.REVIEW)
                .partitions(Topic.PARTITIONS)
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .build();
    }

    @Bean
    OrderedSubscription submissionEvents() {
        return OrderedSubscription.of("review-service", Topic.SUBMISSION);
    }
}
