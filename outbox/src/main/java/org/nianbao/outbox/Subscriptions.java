package org.nianbao.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Runs the listener containers of all subscriptions. They never skip a record. */
final class Subscriptions implements SmartLifecycle {

    private static final Map<String, Object> CAREFUL = Map.of(
            "auto.offset.reset",
            "earliest",
            "enable.auto.commit",
            false,
            "isolation.level",
            "read_committed",
            "session.timeout.ms",
            10_000,
            "heartbeat.interval.ms",
            3_000,
            "max.poll.records",
            20,
            "metadata.max.age.ms",
            5_000,
            "allow.auto.create.topics",
            false);

    private final Supplier<List<OrderedSubscription>> subscriptions;
    private final Map<String, Object> connection;
    private final Function<String, Receiver> receivers;
    private final OutboxProperties properties;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();

    /**
     * @param connection where the broker is and how to reach it
     * @param receivers the receiver of a group
     */
    Subscriptions(
            Supplier<List<OrderedSubscription>> subscriptions,
            Map<String, Object> connection,
            Function<String, Receiver> receivers,
            OutboxProperties properties) {
        this.subscriptions = subscriptions;
        this.connection = connection;
        this.receivers = receivers;
        this.properties = properties;
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(OrderedSubscription subscription) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.putAll(CAREFUL);
        ContainerProperties container =
                new ContainerProperties(subscription.topics().toArray(String[]::new));
        container.setGroupId(subscription.groupId());
        container.setAckMode(ContainerProperties.AckMode.RECORD);
        container.setMessageListener(receivers.apply(subscription.groupId()));
        container.setAuthExceptionRetryInterval(properties.longestRetry());
        ConcurrentMessageListenerContainer<String, byte[]> listener = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer()),
                container);
        listener.setBeanName(subscription.groupId());
        listener.setConcurrency(properties.consumers());
        listener.setCommonErrorHandler(neverSkip());
        return listener;
    }

    private DefaultErrorHandler neverSkip() {
        ExponentialBackOff forEver =
                new ExponentialBackOff(properties.firstRetry().toMillis(), 2);
        forEver.setMaxInterval(properties.longestRetry().toMillis());
        DefaultErrorHandler handler = new DefaultErrorHandler(
                (record, failure) -> {
                    throw new IllegalStateException("no record is ever given up", failure);
                },
                forEver);
        // without this, exceptions the handler thinks fatal are given up at once
        handler.setClassifications(Map.of(), true);
        handler.setLogLevel(KafkaException.Level.WARN);
        return handler;
    }

    @Override
    public synchronized void start() {
        for (OrderedSubscription subscription : subscriptions.get()) {
            ConcurrentMessageListenerContainer<String, byte[]> container = container(subscription);
            containers.add(container);
            container.start();
        }
    }

    @Override
    public synchronized void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        containers.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !containers.isEmpty();
    }
}
