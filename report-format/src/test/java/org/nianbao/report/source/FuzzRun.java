package org.nianbao.report.source;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.Unreadable;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.RuleSet;

/**
 * Reads damaged files, checks what could be read, and counts the answers. A fault is an exception or an error instead of an
 * answer, a reading that took too long, or one whose JSON is not the same reading again.
 */
final class FuzzRun {

    private static final com.sun.management.OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    private final FuzzDocuments documents;
    private final Map<FuzzKind, Map<String, Integer>> answers = new EnumMap<>(FuzzKind.class);
    private final Map<FuzzKind, Slowest> slowest = new EnumMap<>(FuzzKind.class);
    private final Map<FuzzKind, Long> spent = new EnumMap<>(FuzzKind.class);
    private final List<String> faults = new ArrayList<>();
    private final long began = System.nanoTime();

    private record Slowest(long seed, long nanoseconds) {}

    FuzzRun(FuzzDocuments documents) {
        this.documents = documents;
    }

    /** What went wrong, each with its kind and seed. */
    List<String> faults() {
        return faults;
    }

    void run(FuzzKind kind, long seed) {
        byte[] damaged = kind.draw(documents, seed);
        long start = MACHINE.getProcessCpuTime();
        String answer;
        try {
            answer = answer(damaged);
            if (answer.equals(RefusedFileException.TOO_SLOW)) {
                faults.add("%s %d: too slow".formatted(kind, seed));
            }
        } catch (Exception | Error e) {
            answer = "fault";
            faults.add("%s %d: %s".formatted(kind, seed, e));
        }
        long took = MACHINE.getProcessCpuTime() - start;
        answers.computeIfAbsent(kind, k -> new TreeMap<>()).merge(answer, 1, Integer::sum);
        spent.merge(kind, took, Long::sum);
        slowest.merge(kind, new Slowest(seed, took), (a, b) -> a.nanoseconds() >= b.nanoseconds() ? a : b);
    }

    private static String answer(byte[] damaged) {
        ReadingResult result = ReportReader.read("报告.docx", damaged);
        if (result instanceof Unreadable unreadable) {
            return unreadable.code();
        }
        Reading reading = (Reading) result;
        RuleSet.current().check(CheckInput.of(reading));
        if (!Reading.fromJson(reading.toJson()).equals(reading)) {
            throw new AssertionError("another reading after JSON");
        }
        return "read";
    }

    /** The figures: by kind the cases, the answers, and the processor time of the mean and of the slowest case. */
    String figures() {
        StringBuilder text = new StringBuilder();
        int all = 0;
        for (Map.Entry<FuzzKind, Map<String, Integer>> kind : answers.entrySet()) {
            int cases = kind.getValue().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            Slowest worst = slowest.getOrDefault(kind.getKey(), new Slowest(0, 0));
            text.append("| %s | %,d | %,d | %s | %.1f | %,d (seed %d) |%n"
                    .formatted(
                            kind.getKey(),
                            cases,
                            kind.getValue().getOrDefault("read", 0),
                            refused(kind.getValue()),
                            spent.getOrDefault(kind.getKey(), 0L) / 1e6 / cases,
                            worst.nanoseconds() / 1_000_000,
                            worst.seed()));
            all += cases;
        }
        return String.format(
                        Locale.ROOT,
                        "%,d cases in %,d s by the clock; at most %d MB of heap in use, of %d MB; %d faults%n%n"
                                + "| kind | cases | read | refused | ms of CPU, mean | slowest, ms of CPU |%n"
                                + "|---|---|---|---|---|---|%n",
                        all,
                        (System.nanoTime() - began) / 1_000_000_000,
                        peakHeap() >> 20,
                        Runtime.getRuntime().maxMemory() >> 20,
                        faults.size())
                + text + String.join("\n", faults) + "\n";
    }

    private static String refused(Map<String, Integer> answers) {
        Map<String, Integer> refused = new TreeMap<>(answers);
        refused.remove("read");
        return refused.toString().replaceAll("[{}]", "");
    }

    /** The sum of what each pool of the heap held at most, garbage included. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> peak(pool))
                .sum();
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
