package org.nianbao.report.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Input and expected output beside each other under {@code src/test/resources}; what came out is kept in {@code target}. {@code -Dgolden.write=true} takes it over. */
public final class GoldenFiles {

    public static final Path RESOURCES = Path.of("src", "test", "resources");

    private static final Path CAME_OUT = Path.of("target", "came-out");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private GoldenFiles() {}

    public static List<Path> in(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The expected JSON, or null when there is none; what came out is written where it can be looked at and taken over. */
    public static JsonNode expected(Path golden, JsonNode cameOut) throws IOException {
        Path copy = CAME_OUT.resolve(RESOURCES.relativize(golden));
        Files.createDirectories(copy.getParent());
        String pretty = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(cameOut);
        Files.writeString(copy, pretty + "\n", StandardCharsets.UTF_8);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.copy(copy, golden, StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.exists(golden)
                ? MAPPER.readTree(Files.readString(golden, StandardCharsets.UTF_8))
                : MAPPER.nullNode();
    }
}
