package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI document is the one the service generates. After a wanted change write it anew: run this test
 * with {@code -Dopenapi.write=true} and commit docs/openapi/review.json.
 */
class OpenApiTest extends ServiceTest {

    private static final Path COMMITTED = Path.of("../docs/openapi/review.json");

    @Test
    void isTheCommittedDocument() throws IOException {
        String generated = api.get("/v3/api-docs").ok().text().strip() + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }
        assertThat(generated)
                .as("docs/openapi/review.json differs: run this test with -Dopenapi.write=true and commit it")
                .isEqualTo(Files.readString(COMMITTED));
    }
}
