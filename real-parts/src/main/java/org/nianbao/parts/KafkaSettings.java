package org.nianbao.parts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of a single broker that loses nothing and starts fast. */
final class KafkaSettings {

    static final int NODE = 1;

    private static final String TEN_YEARS_IN_MINUTES = "5256000";

    private KafkaSettings() {}

    static Map<String, Object> of(Path data, int port, int controllerPort) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE));
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("log.dirs", data.toString());
        nothingIsForgotten(settings);
        oneNode(settings);
        return settings;
    }

    private static void nothingIsForgotten(Map<String, Object> settings) {
        settings.put("auto.create.topics.enable", "false");
        settings.put("log.retention.ms", "-1");
        settings.put("log.retention.bytes", "-1");
        settings.put("offsets.retention.minutes", TEN_YEARS_IN_MINUTES);
        // a killed process loses nothing; a power failure at most this much, and the outboxes still have it
        settings.put("log.flush.interval.ms", "1000");
        settings.put("log.flush.scheduler.interval.ms", "1000");
    }

    private static void oneNode(Map<String, Object> settings) {
        settings.put("default.replication.factor", "1");
        settings.put("min.insync.replicas", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "8");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "2");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // after kill -9 the next start waits for the session of the killed one to end
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "1000");
        // the defaults are for a machine of its own: the cleaner alone takes 128 MB
        settings.put("log.cleaner.dedupe.buffer.size", "8388608");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("num.recovery.threads.per.data.dir", "2");
    }
}
