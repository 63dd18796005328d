package org.nianbao.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.nianbao.parts.LocalPostgres;

class DatabaseOutageTest {

    @Test
    void receivingIsTriedForEverWhileTheDatabaseRefusesAndNothingIsLostOrParked() throws SQLException {
        try (Bench bench = Bench.thatWaitsLittleForConnections();
                Consumer consumer = new Consumer(bench)) {
            bench.startRelay(sender -> sender);
            record(bench, 20);
            await().until(() -> consumer.effects.count() > 0);
            consumer.held.lock();
            record(bench, 200);
            await().until(() -> bench.unsent() == 0);
            allowConnections(bench, false);
            // one key, so one record is in work: more tries than the ten after which others give up
            consumer.tries.clear();
            consumer.held.unlock();
            await().until(() -> consumer.tries.values().stream().anyMatch(tries -> tries > 12));
            allowConnections(bench, true);
            await().ignoreExceptions().until(() -> consumer.effects.count() == 220);
            consumer.effects.assertOnceAndInOrder();
            assertThat(consumer.parkingLot.size()).isZero();
            await().until(() -> bench.unsent() == 0);
        }
    }

    private static void record(Bench bench, int messages) {
        for (int number = 0; number < messages; number++) {
            bench.record("key");
        }
    }

    private static void allowConnections(Bench bench, boolean allow) throws SQLException {
        String database = bench.databaseUrl.substring(bench.databaseUrl.lastIndexOf('/') + 1);
        String maintenance = bench.databaseUrl.replace(database, "postgres");
        try (Connection connection = DriverManager.getConnection(maintenance, LocalPostgres.USER, LocalPostgres.USER);
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + database + " allow_connections " + allow);
            if (!allow) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
            }
        }
    }
}
