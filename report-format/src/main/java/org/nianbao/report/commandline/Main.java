package org.nianbao.report.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The entry of the command line: {@code check FILE…} and {@code convert FILE…}. Exit codes: {@link ExitCode}. Output is UTF-8
 * whatever the platform's own encoding.
 */
public final class Main {

    private Main() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        quietLibraries();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = ReportCommand.run(new Streams(out, err), arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The libraries that read documents have no log here, and need not say so to whoever runs a command. */
    private static void quietLibraries() {
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
