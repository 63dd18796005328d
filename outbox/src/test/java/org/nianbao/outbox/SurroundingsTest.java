package org.nianbao.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.ConnectException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = new Bench();
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53100", "53300", "57P01", "57014", "58030", "25006", "55P03"})
    void theDatabaseBlamesTheSurroundings(String state) {
        assertThat(Surroundings.failed(new IllegalStateException(new SQLException("reason", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "22001", "22P05", "42P01", "25P02", "54000"})
    void theDatabaseBlamesTheMessage(String state) {
        assertThat(Surroundings.failed(new IllegalStateException(new SQLException("reason", state))))
                .isFalse();
    }

    @Test
    void aNetworkADiskAndAPoolThatFailAreSurroundings() {
        assertThat(Surroundings.failed(new IllegalStateException(new ConnectException("refused"))))
                .isTrue();
        assertThat(Surroundings.failed(
                        new IllegalStateException(new FileSystemException("/data", null, "no space left"))))
                .isTrue();
        assertThat(Surroundings.failed(new SQLTransientConnectionException("not available", "55000")))
                .isTrue();
        assertThat(Surroundings.failed(new SurroundingsFailure("later", new IllegalStateException())))
                .isTrue();
        assertThat(Surroundings.failed(new IllegalStateException("no cause"))).isFalse();
    }

    @Test
    void aLockThatIsNotAvailableIsSurroundings() {
        bench.transaction.executeWithoutResult(status -> {
            bench.jdbc.sql("select from outbox_bucket for update").query().listOfRows();
            assertThat(Surroundings.failed(inAnotherThread(() -> bench.jdbc
                            .sql("select from outbox_bucket for update nowait")
                            .query()
                            .listOfRows())))
                    .isTrue();
        });
    }

    @Test
    void anErrorThatAHandlerPassedOverAndATextTooLongForAnIndexAreTheMessagesFault() {
        assertThat(Surroundings.failed(catchThrowable(() -> bench.transaction.executeWithoutResult(status -> {
                    catchThrowable(() -> bench.jdbc.sql("select 1 / 0").query().listOfRows());
                    bench.jdbc.sql("select 1").query().listOfRows();
                }))))
                .isFalse();
        bench.jdbc.sql("create table short (text text primary key)").update();
        assertThat(Surroundings.failed(catchThrowable(() -> bench.jdbc
                        .sql("insert into short select string_agg(md5(n::text), '') from generate_series(1, 1000) n")
                        .update())))
                .isFalse();
    }

    private static Throwable inAnotherThread(ThrowingCallable work) {
        return CompletableFuture.supplyAsync(() -> catchThrowable(work)).join();
    }
}
