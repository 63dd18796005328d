package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.Unreadable;

/** Damaged documents and workbooks are read or refused: no crash, no hang. */
class OfficeFuzzTest {

    private static final OfficeMutations MUTATIONS = new OfficeMutations();

    @Property(tries = 700, shrinking = ShrinkingMode.OFF)
    void answersWhateverTheDamage(@ForAll long seed) {
        answer(seed);
    }

    /** The long run: {@code -Dfuzz.cases=100000}; its figures go to {@code target/fuzz-office.txt}. */
    @Test
    @EnabledIfSystemProperty(named = "fuzz.cases", matches = "\\d+")
    void answersInTheLongRun() throws Exception {
        int cases = Integer.getInteger("fuzz.cases", 0);
        Map<String, Integer> answers = new TreeMap<>();
        long slowest = 0;
        long began = System.nanoTime();
        for (long seed = 0; seed < cases; seed++) {
            long start = System.nanoTime();
            answers.merge(answer(seed), 1, Integer::sum);
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        Files.writeString(
                Path.of("target", "fuzz-office.txt"),
                "%d cases in %d s, slowest %d ms, %s%n"
                        .formatted(cases, (System.nanoTime() - began) / 1_000_000_000, slowest / 1_000_000, answers));
    }

    private static String answer(long seed) {
        ReadingResult result = ReportReader.read("报告.docx", MUTATIONS.draw(seed));
        if (result instanceof Unreadable unreadable) {
            assertThat(unreadable.code()).isNotEqualTo(RefusedFileException.TOO_SLOW);
            return unreadable.code();
        }
        assertThat(result).isInstanceOf(Reading.class);
        return "read";
    }
}
