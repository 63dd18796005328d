package org.nianbao.submission.season.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of docs/season-states.md. */
class SeasonStatesTest {

    private static final Instant NOW = Instant.parse("2027-01-10T01:00:00Z");
    private static final Instant CLOSES_AT = Instant.parse("2027-06-30T16:00:00Z");

    static Stream<Arguments> cells() throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("..", "docs", "season-states.md")).stream()
                .dropWhile(line -> !line.startsWith("| state |"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
        List<String> commands = rows.get(0);
        return rows.stream()
                .skip(2)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(column -> Arguments.of(row.get(0), commands.get(column), row.get(column))));
    }

    @ParameterizedTest(name = "{1} while {0}: {2}")
    @MethodSource("cells")
    void doesWhatTheTableSays(SeasonState state, String command, String expected) {
        Season season = new Season(
                2026,
                state,
                Map.of(),
                CLOSES_AT,
                NOW.minusSeconds(1),
                state == SeasonState.FROZEN ? new Freezing("核对", NOW) : null,
                state == SeasonState.CLOSED ? NOW : null);
        SeasonStep step = switch (command) {
            case "freezing" -> season.freeze("核对", NOW);
            case "closing", "time is up" -> season.close(NOW);
            case "reopening" -> season.reopen(null, NOW);
            default -> throw new AssertionError(command);
        };
        assertThat(step instanceof Season after ? after.state().name() : ((SeasonRefused) step).code())
                .isEqualTo(expected);
    }
}
