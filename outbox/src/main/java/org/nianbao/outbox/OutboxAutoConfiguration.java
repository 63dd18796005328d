package org.nianbao.outbox;

import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * Gives a service with a data source its outbox, relay, subscriptions and parking lot. The tables come from Flyway's
 * location {@code classpath:db/outbox}, the broker from {@code spring.kafka.bootstrap-servers}.
 */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
@ConditionalOnSingleCandidate(DataSource.class)
@EnableConfigurationProperties({OutboxProperties.class, KafkaProperties.class})
@Import(OutboxObservation.class)
public class OutboxAutoConfiguration {

    @Bean
    Outbox outbox(JdbcClient jdbc, ObjectProvider<RelayLoop> relay) {
        return new JdbcOutbox(jdbc, () -> relay.ifAvailable(RelayLoop::wake));
    }

    @Bean
    OutboxState outboxState(JdbcClient jdbc) {
        return new OutboxState(jdbc);
    }

    @Bean
    Handlers messageHandlers(ObjectProvider<MessageHandler> handlers, ObjectProvider<Reception> reception) {
        Reception plain = (message, replayed, handling) -> handling.run();
        return new Handlers(
                SingletonSupplier.of(() -> handlers.orderedStream().toList()),
                SingletonSupplier.of(() -> reception.getIfAvailable(() -> plain)));
    }

    @Bean
    JdbcParkingLot parkingLot(JdbcClient jdbc, PlatformTransactionManager transactions, Handlers handlers) {
        return new JdbcParkingLot(jdbc, new TransactionTemplate(transactions), new Inbox(jdbc), handlers);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    ParkedRecordController parkedRecordController(ParkingLot parkingLot) {
        return new ParkedRecordController(parkingLot);
    }

    /** What talks to the broker. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "nianbao.outbox.enabled", matchIfMissing = true)
    static class Broker {

        @Bean
        RelayLoop relayLoop(
                JdbcClient jdbc,
                PlatformTransactionManager transactions,
                OutboxProperties properties,
                KafkaProperties kafka) {
            UnsentMessages messages = new UnsentMessages(jdbc, properties);
            Sender sender = new KafkaSender(kafka.buildProducerProperties());
            return new RelayLoop(
                    new Relay(new TransactionTemplate(transactions), messages, sender), messages, sender, properties);
        }

        @Bean
        Subscriptions subscriptions(
                JdbcClient jdbc,
                PlatformTransactionManager transactions,
                OutboxProperties properties,
                KafkaProperties kafka,
                JdbcParkingLot parkingLot,
                Handlers handlers,
                ObjectProvider<OrderedSubscription> subscriptions) {
            Function<String, Receiver> receivers = group -> new Receiver(
                    group,
                    new TransactionTemplate(transactions),
                    new Inbox(jdbc),
                    parkingLot,
                    handlers,
                    properties.attempts());
            return new Subscriptions(
                    () -> subscriptions.orderedStream().toList(),
                    kafka.buildConsumerProperties(),
                    receivers,
                    properties);
        }
    }
}
