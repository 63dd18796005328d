package org.nianbao.review.system;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.nianbao.edge.audit.Acting;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.events.Topic;
import org.nianbao.outbox.OrderedSubscription;
import org.nianbao.outbox.Reception;
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

    /** What a message changes, its sender does; that somebody had a parked one handled again is an entry of its own. */
    @Bean
    Reception auditedReception(Audit audit) {
        return (message, replayed, handling) -> {
            if (replayed) {
                audit.record(
                        Chains.OPERATIONS,
                        "parked-record-replayed",
                        null,
                        Map.of(
                                "topic",
                                message.topic(),
                                "key",
                                message.key(),
                                "id",
                                message.id(),
                                "type",
                                message.type()));
            }
            Acting.message(message.source(), message.topic(), message.id()).during(handling);
        };
    }
}
