package org.nianbao.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

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

    private static String databaseOf(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, LocalPostgres.USER, LocalPostgres.USER)) {
            return connection.getCatalog();
        }
    }
}
