package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The committed description of the API is what the service does. {@code -Dopenapi.write=true} writes it anew; read the
 * difference before committing it.
 */
class OpenApiTest extends ServiceTest {

    private static final Path COMMITTED = Path.of("../docs/openapi/notification.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void describesTheApiAsCommitted() throws IOException {
        String actual = description();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(COMMITTED));
    }

    private String description() {
        JsonNode described = api().get(null, "/v3/api-docs").body();
        // the address of this test's own port
        ((ObjectNode) described).remove("servers");
        Object sorted = JSON.treeToValue(described, Object.class);
        return JSON.writeValueAsString(sorted).replace("\r\n", "\n") + "\n";
    }
}
