package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI document is the one the service generates. After a wanted change write it anew: run this test
 * with {@code -Dopenapi.write=true} and commit docs/openapi/submission.json.
 */
class OpenApiTest extends ServiceTest {

    private static final Path COMMITTED = Path.of("../docs/openapi/submission.json");

    @Test
    void isTheCommittedDocument() throws IOException {
        String generated = nobody.get("/v3/api-docs").expect(200).body().strip() + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }
        assertThat(generated)
                .as("docs/openapi/submission.json differs: run this test with -Dopenapi.write=true and commit it")
                .isEqualTo(Files.readString(COMMITTED));
    }
}
