package org.nianbao.audit.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The entry of the command line. Output is UTF-8 whatever the platform's own encoding. */
public final class Main {

    private Main() {}

    /** Runs a command and ends with its exit code: 0 as it was written, 1 not so, 2 not to be read or called wrongly. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = AuditCommand.run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8), true);
    }
}
