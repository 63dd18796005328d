package org.nianbao.events;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The paper side of the contract, as it is on the class path. */
final class ContractFiles {

    private static final String ROOM = "/org/nianbao/events/";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build())
                    .schemas(Map.of(
                            "urn:nianbao:annual-report", text("/org/nianbao/report/json/annual-report.schema.json"))));

    private ContractFiles() {}

    static JsonNode schemaDocument(EventType type) {
        return json(text(ROOM + "schemas/" + type.event() + ".json"));
    }

    static Schema schema(EventType type) {
        return REGISTRY.getSchema(schemaDocument(type));
    }

    static String example(EventType type) {
        return text(ROOM + "examples/" + type.event() + ".json");
    }

    static JsonNode asyncApi() {
        return YAMLMapper.builder().build().readTree(text(ROOM + "asyncapi.yaml"));
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /** Names of the files in a directory of the contract, without directories. */
    static List<String> names(String directory) {
        return list(directory, Files::isRegularFile);
    }

    /** Names of the earlier releases whose examples are kept, such as {@code v1.0}. */
    static List<String> releases() {
        return list("examples", Files::isDirectory);
    }

    static String earlierExample(String release, String file) {
        return text(ROOM + "examples/" + release + "/" + file);
    }

    private static List<String> list(String directory, Predicate<Path> kind) {
        URL url = Objects.requireNonNull(ContractFiles.class.getResource(ROOM + directory), directory);
        try (Stream<Path> entries = Files.list(Path.of(url.toURI()))) {
            return entries.filter(kind)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String text(String resource) {
        try (InputStream stream = Objects.requireNonNull(ContractFiles.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
