package org.nianbao.notification.notice.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.notification.filing.model.DueDateState;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.filing.model.Filing.DueDate;
import org.nianbao.notification.filing.model.Region;
import org.nianbao.notification.notice.model.Audience;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Wording;
import org.nianbao.notification.notice.web.NoticeTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each event under {@code golden} (a .json) is told in the words beside it (a .txt: the title, a blank line, the text).
 * {@code -Dgolden.write=true} writes the words anew; read the difference before committing it.
 */
class NoticeWordingTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Filing FILING = new Filing(
            "2026-410781101",
            2026,
            "410781101",
            "卫辉市安都乡人民政府",
            List.of(new Region("410000", "河南省"), new Region("410700", "新乡市"), new Region("410781", "卫辉市")),
            LocalDate.of(2027, 1, 22),
            LocalDate.of(2027, 1, 31),
            new DueDate(DueDateState.OPEN, 0, Instant.EPOCH));

    private final NoticeTexts texts = new NoticeTexts("https://nianbao.example.cn/");

    @TestFactory
    Stream<DynamicTest> tellsEachEventInTheseWords() throws IOException {
        return cases().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    @Test
    void hasWordsForEveryEventThatMakesNotices() throws IOException {
        List<String> types =
                cases().stream().map(file -> "nianbao." + type(file) + ".v1").toList();
        assertThat(types).containsAll(Occasions.types());
    }

    private void compare(Path file) throws IOException {
        Wording wording = wording(JSON.readTree(Files.readString(file)));
        String actual = wording.title() + "\n\n" + wording.text();
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".json", ".txt"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private Wording wording(JsonNode input) {
        Occasion occasion = Occasions.read(
                UUID.fromString("11111111-1111-1111-1111-111111111111"),
                "nianbao." + input.get("type").asString() + ".v1",
                JSON.writeValueAsBytes(input.get("body")));
        return texts.write(
                occasion,
                occasion.after(FILING),
                Audience.valueOf(input.get("audience").asString()),
                input.get("name").asString());
    }

    private static String type(Path file) {
        try {
            return JSON.readTree(Files.readString(file)).get("type").asString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
