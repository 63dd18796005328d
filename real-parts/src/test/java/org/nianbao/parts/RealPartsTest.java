package org.nianbao.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealPartsTest {

    @Test
    void givesEachCallerADatabaseAndTopicsOfItsOwn() throws Exception {
        RealParts parts = RealParts.get();
        String one = parts.freshDatabase("parts");
        assertThat(parts.freshDatabase("parts")).isNotEqualTo(one);
        assertThat(databaseOf(one)).startsWith("parts_");
        String topic = "parts" + parts.freshTopicSuffix();
        parts.createTopic(topic, 12);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", parts.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).contains(topic);
        }
    }

    @Test
    void stopsTheServerThatAKilledTestProcessLeftBehindButNoLivingOne(@TempDir Path directory) throws Exception {
        Process launcher = ForgetfulLauncher.launch(directory);
        long server = ForgetfulLauncher.serverOf(launcher);
        assertThat(LocalPostgres.stopLeftBehind(directory)).isFalse();
        launcher.destroyForcibly();
        assertThat(launcher.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(LocalPostgres.stopLeftBehind(directory)).isTrue();
        ProcessHandle.of(server).ifPresent(handle -> handle.onExit().join());
        assertThat(LocalPostgres.stopLeftBehind(directory.resolve("empty"))).isFalse();
    }

    @Test
    void leavesTheExitCodeOfATestProcessAloneHoweverLongItsOtherHooksTake() throws Exception {
        Process tests = SlowlyEndingTests.launch();
        assertThat(tests.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(tests.exitValue()).isZero();
    }

    private static String databaseOf(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, LocalPostgres.USER, LocalPostgres.USER)) {
            return connection.getCatalog();
        }
    }
}
