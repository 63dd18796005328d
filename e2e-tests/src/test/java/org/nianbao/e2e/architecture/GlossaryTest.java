package org.nianbao.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.submission.filing.model.FilingState;

/** A concept has the one name that the glossary gives it. */
class GlossaryTest {

    /** Words that once stood beside the glossary's: the report is 公布 (article 49), 公开 is of information. */
    private static final List<String> OTHER_WORDS = List.of("已公开", "公开期限", "公开日期", "报送季", "免于填报");

    private static final List<String> SPEAKING_ROOMS =
            List.of("submission-service", "review-service", "notification-service", "service-edge", "local-stack");

    @Test
    void callsTheStatesOfAFilingAsTheGlossaryDoes() throws IOException {
        Map<String, String> glossary = new LinkedHashMap<>();
        section("## States of a filing")
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length > 3 && cells[1].contains("`"))
                .forEach(cells -> glossary.put(cells[1].replace("`", "").strip(), cells[2].strip()));
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(FilingState.values()).forEach(state -> labels.put(state.name(), state.label()));
        assertThat(labels).isEqualTo(glossary);
    }

    @Test
    void callsTheDesksAsTheGlossaryDoes() throws IOException {
        String line =
                glossary().filter(row -> row.startsWith("| 审核环节 |")).findFirst().orElseThrow();
        Map<String, String> glossary = new LinkedHashMap<>();
        Pattern.compile("([A-Z]+) (\\p{IsHan}+)")
                .matcher(line)
                .results()
                .forEach(desk -> glossary.put(desk.group(1), desk.group(2)));
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(Desk.values()).forEach(desk -> labels.put(desk.name(), desk.label()));
        assertThat(labels).isEqualTo(glossary);
    }

    @Test
    void saysNoOtherWordToAnybody() throws IOException {
        for (String room : SPEAKING_ROOMS) {
            try (Stream<Path> files = Files.walk(Path.of("..", room, "src/main"))) {
                assertThat(files.filter(file -> file.toString().matches(".*\\.(java|html|txt|js|properties|yml)"))
                                .filter(file -> !file.toString().contains("seeds"))
                                .filter(GlossaryTest::saysAnotherWord))
                        .isEmpty();
            }
        }
    }

    private static boolean saysAnotherWord(Path file) {
        try {
            String text = Files.readString(file);
            return OTHER_WORDS.stream().anyMatch(text::contains);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> section(String heading) throws IOException {
        return glossary().dropWhile(line -> !line.equals(heading)).skip(1).takeWhile(line -> !line.startsWith("## "));
    }

    private static Stream<String> glossary() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "glossary.md")).stream();
    }
}
