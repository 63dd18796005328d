package org.nianbao.stack.supervision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory processes really take: shared pages counted in shares where the system tells (Linux). */
public final class ResidentMemory {

    private ResidentMemory() {}

    /** Bytes of the process and of all its descendants. */
    public static long ofTree(ProcessHandle process) {
        return of(process) + process.descendants().mapToLong(ResidentMemory::of).sum();
    }

    /** Bytes of this process alone; 0 when it cannot be told. */
    public static long of(ProcessHandle process) {
        Path shares = Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup");
        try {
            if (Files.exists(shares)) {
                return kilobytes(Files.readAllLines(shares)) * 1024;
            }
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            return answer.isEmpty() ? 0 : Long.parseLong(answer) * 1024;
        } catch (IOException | NumberFormatException gone) {
            return 0;
        }
    }

    private static long kilobytes(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
