package org.nianbao.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every package that is shipped says first what belongs in it. Read from the sources: a class file has no comments. */
class PackageSentencesTest {

    static Stream<Path> rooms() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/main/java")).filter(Files::isDirectory).toList().stream();
        }
    }

    @Test
    void looksAtEveryRoom() throws IOException {
        assertThat(rooms().map(room -> room.getName(1).toString()))
                .contains(
                        "report-format",
                        "event-contracts",
                        "outbox",
                        "service-edge",
                        "real-parts",
                        "submission-service",
                        "review-service",
                        "notification-service",
                        "local-stack");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyPackageSaysWhatBelongsInIt(Path sources) {
        assertThat(PackageSentences.missing(sources)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@NullMarked\npackage a;\n",
                "/** */\n@NullMarked\npackage a;\n",
                "/** Things */\n@NullMarked\npackage a;\n",
                "/* No Javadoc at all. */\n@NullMarked\npackage a;\n",
                "/** What belongs here. */\npackage a;\n"
            })
    void seesAPackageThatDoesNot(String packageInfo, @TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Something.java"), "package a;\n");
        Files.writeString(sources.resolve("package-info.java"), packageInfo);
        assertThat(PackageSentences.missing(sources)).hasSize(1);
    }

    @Test
    void seesAPackageWithoutPackageInfo(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Something.java"), "package a;\n");
        assertThat(PackageSentences.missing(sources)).hasSize(1);
    }

    @Test
    void isContentWithASentence(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Something.java"), "package a;\n");
        Files.writeString(
                sources.resolve("package-info.java"),
                "/**\n * What belongs\n * here. And more.\n */\n@NullMarked\npackage a;\n");
        assertThat(PackageSentences.missing(sources)).isEmpty();
    }
}
