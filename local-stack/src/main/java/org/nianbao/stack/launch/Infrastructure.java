package org.nianbao.stack.launch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.nianbao.parts.LocalKafka;
import org.nianbao.parts.LocalPostgres;
import org.nianbao.stack.layout.Home;
import org.nianbao.stack.layout.Port;
import org.nianbao.stack.mail.MailCatcher;
import org.nianbao.stack.supervision.ProcessRecord;
import org.nianbao.stack.supervision.ProcessRecords;

/** What lives in the launcher's own process: PostgreSQL's control, the Kafka broker, the mail catcher. */
final class Infrastructure implements AutoCloseable {

    static final String POSTGRESQL = "postgresql";

    private static final List<String> DATABASES = List.of("submission", "review", "notification");
    private static final List<String> TOPICS =
            List.of("nianbao.submission.v1", "nianbao.review.v1", "nianbao.notification.v1");
    private static final int PARTITIONS = 12;
    /** A thread for each: the common pool of JDK 25 would start one after the other on two cores. */
    private static final Executor BESIDE = task -> new Thread(task, "start").start();

    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final MailCatcher mails;
    private final ProcessRecords records;

    private Infrastructure(LocalPostgres postgres, LocalKafka kafka, MailCatcher mails, ProcessRecords records) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.mails = mails;
        this.records = records;
    }

    /** Returns when databases and topics exist. */
    static Infrastructure start(Home home, ProcessRecords records, Progress progress) {
        CompletableFuture<LocalPostgres> postgres = CompletableFuture.supplyAsync(
                () -> {
                    LocalPostgres server = LocalPostgres.start(home.data(), Port.POSTGRESQL.number());
                    ProcessHandle.of(server.processId())
                            .ifPresent(process -> records.write(ProcessRecord.of(POSTGRESQL, process)));
                    DATABASES.forEach(server::createDatabase);
                    progress.ready("PostgreSQL");
                    return server;
                },
                BESIDE);
        CompletableFuture<LocalKafka> kafka = CompletableFuture.supplyAsync(
                () -> {
                    LocalKafka broker = LocalKafka.start(home.data(), Port.KAFKA.number());
                    TOPICS.forEach(topic -> broker.createTopic(topic, PARTITIONS));
                    progress.ready("Kafka");
                    return broker;
                },
                BESIDE);
        try {
            MailCatcher mails = MailCatcher.start(home.mails(), Port.SMTP.number(), Port.MAIL_PAGE.number());
            progress.ready("邮件");
            return new Infrastructure(postgres.join(), kafka.join(), mails, records);
        } catch (CompletionException e) {
            postgres.handle((server, failure) -> closing(server)).join();
            kafka.handle((server, failure) -> closing(server)).join();
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new CannotStartException("数据库或消息队列没有启动：" + cause.getMessage(), cause);
        }
    }

    private static boolean closing(@org.jspecify.annotations.Nullable AutoCloseable server) {
        if (server == null) {
            return false;
        }
        try {
            server.close();
        } catch (Exception e) {
            return false;
        }
        return true;
    }

    @Override
    public void close() {
        closing(mails);
        closing(kafka);
        if (closing(postgres)) {
            records.remove(POSTGRESQL);
        }
    }
}
