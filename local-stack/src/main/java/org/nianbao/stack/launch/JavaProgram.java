package org.nianbao.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.stack.layout.Home;

/** The command lines of the Java processes of the stack: small, and quick to start rather than fast for hours. */
final class JavaProgram {

    static final String EDGE = "edge";

    private static final long LOG_LIMIT = 20_000_000L;

    private JavaProgram() {}

    /** The identity provider and the front door, on the launcher's own class path. */
    static List<String> edge() {
        List<String> command = java("-Xmx128m");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.nianbao.stack.Edge"));
        return command;
    }

    /** A service as the script unpacked it. */
    static List<String> of(StackService service, Home home) {
        Path program = home.programs().resolve(service.program()).resolve("app.jar");
        if (!Files.exists(program)) {
            throw new CannotStartException("缺少 " + program + "：请用 ./nianbao 启动，它会先构建。");
        }
        List<String> command = java(service.heap().toArray(String[]::new));
        command.addAll(List.of("-jar", program.toString()));
        return command;
    }

    private static List<String> java(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        return command;
    }

    /** Where a process writes; a log that has grown large is set aside first, and the one set aside before goes. */
    static Path log(Home home, String name) {
        Path log = home.logs().resolve(name + ".log");
        try {
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
                Files.move(log, home.logs().resolve(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
