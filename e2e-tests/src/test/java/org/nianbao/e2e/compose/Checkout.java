package org.nianbao.e2e.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of this checkout. */
final class Checkout {

    private static final Path ROOT = root(Path.of("").toAbsolutePath());

    private Checkout() {}

    static Path path(String relative) {
        return ROOT.resolve(relative);
    }

    static String text(String relative) {
        try {
            return Files.readString(path(relative));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<String, Object> yaml(String relative) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text(relative));
    }

    private static Path root(Path start) {
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve("docker-compose.yml"))) {
                return directory;
            }
        }
        throw new IllegalStateException("No docker-compose.yml above " + start);
    }
}
