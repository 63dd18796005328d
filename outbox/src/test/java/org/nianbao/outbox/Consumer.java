package org.nianbao.outbox;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** A service that subscribes to the bench's topic, on the bench's database. */
final class Consumer implements AutoCloseable {

    final Effects effects;
    final JdbcParkingLot parkingLot;

    /** How often each thread took up a record. */
    final Map<String, Integer> tries = new ConcurrentHashMap<>();

    /** Who holds this keeps every record from being taken up. */
    final ReentrantLock held = new ReentrantLock();

    private final Bench bench;
    private final String group;
    private final Subscriptions subscriptions;

    Consumer(Bench bench) {
        this.bench = bench;
        group = "group-of-" + bench.topic;
        effects = new Effects(bench.jdbc);
        Inbox inbox = new Inbox(bench.jdbc);
        Handlers handlers = new Handlers(() -> List.of(effects), () -> (message, replayed, handling) -> handling.run());
        parkingLot = new JdbcParkingLot(bench.jdbc, bench.transaction, inbox, handlers);
        subscriptions = new Subscriptions(
                () -> List.of(OrderedSubscription.of(group, bench.topic)),
                Map.of("bootstrap.servers", bench.broker),
                name -> new Receiver(name, new CountingTransaction(), inbox, parkingLot, handlers, 3),
                Bench.PROPERTIES);
        subscriptions.start();
    }

    private final class CountingTransaction extends TransactionTemplate {

        private static final long serialVersionUID = 1L;

        private CountingTransaction() {
            super(Objects.requireNonNull(bench.transaction.getTransactionManager()));
        }

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            held.lock();
            held.unlock();
            tries.merge(Thread.currentThread().getName(), 1, Integer::sum);
            return super.execute(action);
        }
    }

    void stop() {
        subscriptions.stop();
    }

    void start() {
        subscriptions.start();
    }

    /** Makes the group forget what it has read. Stop it first. */
    void forgetOffsets() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bench.broker))) {
            admin.deleteConsumerGroups(List.of(group)).all().get();
        }
    }

    /** Puts a record into the topic that no outbox has written. */
    void sendForeign(ProducerRecord<String, byte[]> record) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bench.broker), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    @Override
    public void close() {
        subscriptions.stop();
    }
}
