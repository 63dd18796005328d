package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged files of every kind are read or refused: no crash, no hang, no more memory than there is. */
class FuzzTest {

    private static final int CASES = 2_000;
    private static final int REPORTED_EVERY = 2_000;

    /** The same 2,000 files at every build, so that a failure is of what was changed. */
    @ParameterizedTest
    @EnumSource
    void answersWhateverTheDamage(FuzzKind kind) throws IOException {
        FuzzRun run = new FuzzRun(FuzzDocuments.all());

        for (long seed = 0; seed < CASES * kind.share() / 100; seed++) {
            run.run(kind, seed);
        }

        assertThat(run.faults()).isEmpty();
    }

    /** The long run: {@code -Dfuzz.cases=100000 -Dfuzz.from=0}; its figures go to {@code target/fuzz.md} as it goes on. */
    @Test
    @EnabledIfSystemProperty(named = "fuzz.cases", matches = "\\d+")
    void answersInTheLongRun() throws IOException {
        FuzzRun run = new FuzzRun(FuzzDocuments.all());
        int cases = Integer.getInteger("fuzz.cases", 0);
        long from = Long.getLong("fuzz.from", 0);
        for (int i = 0; i < cases; i++) {
            run.run(kind(i), from + i);
            if (i % REPORTED_EVERY == REPORTED_EVERY - 1 || i == cases - 1) {
                Files.writeString(Path.of("target", "fuzz.md"), run.figures());
            }
        }

        assertThat(run.faults()).isEmpty();
    }

    /** Every kind by its share of a hundred. */
    private static FuzzKind kind(int number) {
        int place = number * 37 % 100;
        for (FuzzKind kind : FuzzKind.values()) {
            place -= kind.share();
            if (place < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("the shares make less than a hundred");
    }
}
