package org.nianbao.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @Test
    void keepsCommittedDataOverARestartWithDurableSettingsOn(@TempDir Path directory) throws SQLException {
        int port;
        try (LocalPostgres postgres = LocalPostgres.start(directory, 0)) {
            port = postgres.port();
            postgres.createDatabase("kept");
            postgres.createDatabase("kept");
            execute(postgres, "create table note (text text)");
            execute(postgres, "insert into note values ('年报')");
            assertThat(query(postgres, "show fsync")).isEqualTo("on");
            assertThat(query(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(postgres, "show full_page_writes")).isEqualTo("on");
        }
        try (LocalPostgres again = LocalPostgres.start(directory, port)) {
            assertThat(again.port()).isEqualTo(port);
            assertThat(query(again, "select text from note")).isEqualTo("年报");
        }
    }

    @Test
    void replacesTheServerThatAKilledLauncherLeftBehindAndKeepsItsData(@TempDir Path directory) throws Exception {
        Process launcher = ForgetfulLauncher.launch(directory);
        long left = ForgetfulLauncher.serverOf(launcher);
        launcher.destroyForcibly();
        assertThat(launcher.waitFor(10, TimeUnit.SECONDS)).isTrue();
        ProcessHandle orphan = ProcessHandle.of(left).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (LocalPostgres postgres = LocalPostgres.start(directory, 0)) {
            orphan.onExit().get(120, TimeUnit.SECONDS);
            assertThat(postgres.processId()).isNotEqualTo(orphan.pid());
            assertThat(query(postgres, "show fsync")).isEqualTo("on");
            assertThat(query(postgres, "select text from note")).isEqualTo("left behind");
        }
    }

    @Test
    void startsAgainAfterTheServerItselfWasKilled(@TempDir Path directory) throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(directory, 0)) {
            postgres.createDatabase("kept");
            execute(postgres, "create table note (text text)");
            execute(postgres, "insert into note values ('committed')");
            ProcessHandle server = ProcessHandle.of(postgres.processId()).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(120, TimeUnit.SECONDS);
        }
        try (LocalPostgres again = LocalPostgres.start(directory, 0)) {
            assertThat(query(again, "select text from note")).isEqualTo("committed");
        }
    }

    @Test
    void startsAlthoughTheRecordedProcessNumberIsAnotherProgramsByNow(@TempDir Path directory) throws Exception {
        Path data;
        try (LocalPostgres postgres = LocalPostgres.startForgetful(directory, 0)) {
            data = postgres.dataDirectory();
        }
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(data.resolve("postmaster.pid"), stranger.pid() + "\n" + data + "\n0\n0\n\n\n");
            try (LocalPostgres again = LocalPostgres.startForgetful(directory, 0)) {
                assertThat(again.processId()).isNotEqualTo(stranger.pid());
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void refusesADirectoryThatIsInUseAndAPortThatIsTaken(@TempDir Path directory) throws IOException {
        try (LocalPostgres postgres = LocalPostgres.startForgetful(directory, 0);
                ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> LocalPostgres.start(directory, 0))
                    .hasMessageContaining("in use by another process");
            assertThatThrownBy(() -> LocalPostgres.start(directory.resolve("other"), taken.getLocalPort()))
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("taken by another program");
            assertThat(postgres.port()).isPositive();
        }
    }

    static void execute(LocalPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("kept"), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(LocalPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("kept"), "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
