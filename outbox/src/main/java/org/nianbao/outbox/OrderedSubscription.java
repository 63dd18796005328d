package org.nianbao.outbox;

import java.util.List;

/**
 * The wish of a service to receive topics, as a bean. Its messages reach every {@link MessageHandler} at least once
 * from the broker and have their effect once; those of one topic and key in the order they were recorded.
 *
 * @param groupId name of the service among the readers of the topics
 */
public record OrderedSubscription(String groupId, List<String> topics) {

    public OrderedSubscription {
        topics = List.copyOf(topics);
    }

    /** Subscribes a group to topics. */
    public static OrderedSubscription of(String groupId, String... topics) {
        return new OrderedSubscription(groupId, List.of(topics));
    }

    /** Subscribes a group to topics. */
    public static OrderedSubscription of(String groupId, List<String> topics) {
        return new OrderedSubscription(groupId, topics);
    }
}
