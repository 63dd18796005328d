package org.nianbao.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** The results as a table, each piece of work beside its baseline of the same run. */
final class ResultTable {

    private static final String HEAD = """
            | what | reports a second, one core | CPU time | of the baseline | allocated | of the baseline | times the baseline |
            |---|---|---|---|---|---|---|
            """;

    private ResultTable() {}

    static String of(Collection<RunResult> results) {
        Map<String, RunResult> works = new TreeMap<>();
        Map<String, RunResult> baselines = new TreeMap<>();
        for (RunResult result : results) {
            BenchmarkParams benchmark = result.getParams();
            boolean work = benchmark.getBenchmark().endsWith(".work");
            (work ? works : baselines).put(name(benchmark), result);
        }
        StringBuilder table = new StringBuilder(HEAD);
        works.forEach((name, work) -> {
            RunResult baseline = baselines.get(name);
            if (baseline != null) {
                table.append(row(name, work, baseline));
            }
        });
        return table.toString();
    }

    /** The kind of benchmark and its parameter: reading TXT. */
    private static String name(BenchmarkParams benchmark) {
        String[] parts = benchmark.getBenchmark().split("\\.");
        String kind = parts[parts.length - 2].replace("Benchmark", "").toLowerCase(Locale.ROOT);
        return kind + " "
                + String.join(
                        " ",
                        benchmark.getParamsKeys().stream()
                                .map(benchmark::getParam)
                                .toList());
    }

    private static String row(String name, RunResult work, RunResult baseline) {
        double cpu = of(work, CpuTime.NAME);
        double baselineCpu = of(baseline, CpuTime.NAME);
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f µs | %,.0f µs | %,.0f KB | %,.0f KB | %.1f |%n",
                name,
                1_000_000 / cpu,
                cpu,
                baselineCpu,
                of(work, "gc.alloc.rate.norm") / 1024,
                of(baseline, "gc.alloc.rate.norm") / 1024,
                cpu / baselineCpu);
    }

    private static double of(RunResult run, String figure) {
        for (String name : run.getSecondaryResults().keySet()) {
            if (name.endsWith(figure)) {
                return run.getSecondaryResults().get(name).getScore();
            }
        }
        return Double.NaN;
    }
}
