package org.nianbao.report.commandline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The entry of the command line: {@code check FILE…}, {@code convert FILE…} and {@code template}. Exit codes: {@link ExitCode}. Output is UTF-8
 * whatever the platform's own encoding.
 */
public final class Main {

    private Main() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        LibraryLogs.silence();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(new Streams(out, err, Terminal.ofProcess()), arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Memory that does not suffice must not look like a finding: the machine itself would end with 1. */
    private static int run(Streams streams, String[] arguments) {
        try {
            return ReportCommand.run(streams, arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            streams.err().println("程序出错，没有结果：" + e);
            return ExitCode.FAULT;
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
