package org.nianbao.stack.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out which program listens at a port, as far as the system's own tools tell. */
public final class PortOwner {

    private static final Pattern SS = Pattern.compile("pid=(\\d+)");
    private static final Pattern DIGITS = Pattern.compile("(\\d+)");

    private PortOwner() {}

    /** "java（进程 4711）", or empty when it cannot be told. */
    public static Optional<String> of(int port) {
        return ask(DIGITS, "lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
                .or(() -> ask(SS, "ss", "-ltnpH", "sport", "=", ":" + port))
                .map(PortOwner::describe);
    }

    private static String describe(long pid) {
        String program = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> command.substring(command.lastIndexOf('/') + 1))
                .orElse("未知程序");
        return program + "（进程 " + pid + "）";
    }

    private static Optional<Long> ask(Pattern pid, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Matcher matcher = pid.matcher(answer);
            return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
