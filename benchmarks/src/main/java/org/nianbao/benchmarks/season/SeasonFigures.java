package org.nianbao.benchmarks.season;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.nianbao.benchmarks.season.People.Filed;

/** What was measured, round by round. */
final class SeasonFigures {

    private final List<Double> opened = new ArrayList<>();
    private final List<Double> openedWithTimers = new ArrayList<>();
    private final List<Double> reminded = new ArrayList<>();
    private final List<Double> remindedByTimers = new ArrayList<>();
    private final List<Map<Windows.Met, Filed>> filed = new ArrayList<>();

    void opened(double secondsEach) {
        opened.add(secondsEach);
    }

    void openedWithTimers(double secondsEach) {
        openedWithTimers.add(secondsEach);
    }

    void reminded(double secondsEach) {
        reminded.add(secondsEach);
    }

    void remindedByTimers(double secondsEach) {
        remindedByTimers.add(secondsEach);
    }

    void filed(Map<Windows.Met, Filed> round) {
        filed.add(round);
    }

    /** The last round, for who watches. */
    String last() {
        Map<Windows.Met, Filed> round = filed.get(filed.size() - 1);
        return "opened %s with timers %s, reminded %s by timers %s (s each)%n  quiet   %s%n  opening %s"
                .formatted(
                        opened,
                        openedWithTimers,
                        reminded,
                        remindedByTimers,
                        of(met(round, Windows.Met.QUIET)),
                        of(met(round, Windows.Met.OPENING)));
    }

    private static Filed met(Map<Windows.Met, Filed> round, Windows.Met met) {
        return Objects.requireNonNull(round.get(met));
    }

    static String of(Filed filed) {
        return String.format(
                Locale.ROOT,
                "draft p50 %.1f p95 %.1f, submission p50 %.1f p95 %.1f ms of %d",
                filed.drafts().percentile(50),
                filed.drafts().percentile(95),
                filed.submissions().percentile(50),
                filed.submissions().percentile(95),
                filed.submissions().size());
    }

    /** The whole result. */
    String table(int agencies, int timers, int reminders) throws IOException {
        double sets = Latencies.median(opened) + Latencies.median(reminded);
        double byTimers = Latencies.median(openedWithTimers) + Latencies.median(remindedByTimers);
        return org.nianbao.benchmarks.Machine.description("A season in sets")
                + "Opening in " + opened.size() + " rounds, reminding in " + reminded.size() + "; timers for "
                + grouped(timers) + " filings. People filed " + filings()
                + " reports while the opening ran or rested, five seconds each in turn.\n\n"
                + "| | in sets | one engine timer each | times faster |\n|---|---|---|---|\n"
                + row(
                        "a filing opened, of " + grouped(agencies),
                        Latencies.median(opened),
                        Latencies.median(openedWithTimers))
                + row(
                        "a reminder queued, of " + grouped(reminders),
                        Latencies.median(reminded),
                        Latencies.median(remindedByTimers))
                + row("both", sets, byTimers)
                + "\n| filing meanwhile | quiet | during the opening | of quiet |\n|---|---|---|---|\n"
                + latency("draft saved, p50", filed -> filed.drafts().percentile(50))
                + latency("draft saved, p95", filed -> filed.drafts().percentile(95))
                + latency("submitted, p50", filed -> filed.submissions().percentile(50))
                + latency("submitted, p95", filed -> filed.submissions().percentile(95))
                + "\nRounds: opened " + milliseconds(opened) + ", with timers " + milliseconds(openedWithTimers)
                + ", reminded " + milliseconds(reminded) + ", by timers " + milliseconds(remindedByTimers)
                + " ms each.\n";
    }

    private int filings() {
        return filed.stream()
                .mapToInt(round -> met(round, Windows.Met.QUIET).submissions().size()
                        + met(round, Windows.Met.OPENING).submissions().size())
                .sum();
    }

    private static String row(String what, double sets, double timers) {
        return String.format(
                Locale.ROOT, "| %s | %.3f ms | %.2f ms | %.1f |%n", what, sets * 1e3, timers * 1e3, timers / sets);
    }

    private String latency(String what, ToDoubleFunction<Filed> figure) {
        double quiet = median(Windows.Met.QUIET, figure);
        double opening = median(Windows.Met.OPENING, figure);
        return String.format(Locale.ROOT, "| %s | %.1f ms | %.1f ms | %.2f |%n", what, quiet, opening, opening / quiet);
    }

    private double median(Windows.Met met, ToDoubleFunction<Filed> figure) {
        return Latencies.median(filed.stream()
                .map(round -> figure.applyAsDouble(met(round, met)))
                .toList());
    }

    private static String milliseconds(List<Double> seconds) {
        return String.join(
                " / ",
                seconds.stream()
                        .map(each -> String.format(Locale.ROOT, "%.3f", each * 1e3))
                        .toList());
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
