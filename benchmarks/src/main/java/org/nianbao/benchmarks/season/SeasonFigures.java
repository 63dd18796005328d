package org.nianbao.benchmarks.season;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.nianbao.benchmarks.season.People.Filed;

/** What was measured, round by round. */
final class SeasonFigures {

    private final List<Double> opened = new ArrayList<>();
    private final List<Double> openedWithTimers = new ArrayList<>();
    private final List<Double> reminded = new ArrayList<>();
    private final List<Double> remindedByTimers = new ArrayList<>();
    private final List<Filed> quiet = new ArrayList<>();
    private final List<Filed> opening = new ArrayList<>();

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

    void quiet(Filed filed) {
        quiet.add(filed);
    }

    void opening(Filed filed) {
        opening.add(filed);
    }

    /** The last round, for who watches. */
    String last() {
        return "opened %s with timers %s, reminded %s by timers %s (s each)%n  quiet   %s%n  opening %s"
                .formatted(
                        opened,
                        openedWithTimers,
                        reminded,
                        remindedByTimers,
                        of(quiet.get(quiet.size() - 1)),
                        of(opening.get(opening.size() - 1)));
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
    String table(int agencies, int timers) throws IOException {
        double sets = Latencies.median(opened) + Latencies.median(reminded);
        double byTimers = Latencies.median(openedWithTimers) + Latencies.median(remindedByTimers);
        return org.nianbao.benchmarks.Machine.description("A season of " + grouped(agencies) + " agencies")
                + "Medians of " + opened.size() + " rounds in turn; timers for " + grouped(timers) + " filings.\n\n"
                + "| | in sets, each of " + grouped(agencies)
                + " | one engine timer each | times faster |\n|---|---|---|---|\n"
                + row("a filing opened", Latencies.median(opened), Latencies.median(openedWithTimers))
                + row("a reminder queued", Latencies.median(reminded), Latencies.median(remindedByTimers))
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

    private static String row(String what, double sets, double timers) {
        return String.format(
                Locale.ROOT, "| %s | %.3f ms | %.2f ms | %.1f |%n", what, sets * 1e3, timers * 1e3, timers / sets);
    }

    private String latency(String what, ToDoubleFunction<Filed> figure) {
        List<Double> ratios = IntStream.range(0, quiet.size())
                .mapToObj(round -> figure.applyAsDouble(opening.get(round)) / figure.applyAsDouble(quiet.get(round)))
                .toList();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.2f |%n",
                what,
                Latencies.median(quiet.stream().map(figure::applyAsDouble).toList()),
                Latencies.median(opening.stream().map(figure::applyAsDouble).toList()),
                Latencies.median(ratios));
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
