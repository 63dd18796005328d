package org.nianbao.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every operation in docs/openapi says; that the documents are those of the services is tested in each service. */
class OpenApiDocumentsTest {

    private static final Path DOCUMENTS = Path.of("..", "docs", "openapi");

    @TestFactory
    Stream<DynamicTest> saysInASentenceWhatEveryOperationDoesAndHowItRefuses() throws IOException {
        return Stream.of("submission", "review", "notification").flatMap(OpenApiDocumentsTest::operations);
    }

    private static Stream<DynamicTest> operations(String service) {
        return document(service).path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> DynamicTest.dynamicTest(
                                service + " " + operation.getKey() + " " + path.getKey(),
                                () -> check(operation.getKey(), operation.getValue()))));
    }

    private static void check(String method, JsonNode operation) {
        assertThat(operation.path("summary").asString("")).hasSizeGreaterThan(15);
        assertThat(operation.path("responses").propertyNames()).contains("400", "404", "500", "503");
        if (!method.equals("get")) {
            assertThat(operation.path("responses").propertyNames()).contains("409", "422");
        }
    }

    private static JsonNode document(String service) {
        try {
            return JsonMapper.shared().readTree(Files.readString(DOCUMENTS.resolve(service + ".json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
