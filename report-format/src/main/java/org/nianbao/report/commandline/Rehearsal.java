package org.nianbao.report.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianbao.report.write.OutputFormat;

/**
 * Does once what the command line does, so that the virtual machine can keep the classes of it in an archive from which
 * later runs start fast: a report is written in every form, each of them read back and checked. The script runs it after a
 * build; what it prints nobody sees.
 */
public final class Rehearsal {

    private static final Streams UNSEEN = new Streams(unseen(), unseen(), new Terminal(true, true, 100));

    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param arguments a report as text, and a folder for what is written
     */
    public static void main(String[] arguments) throws IOException {
        LibraryLogs.silence();
        Path report = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        ReportCommand.run(UNSEEN, "check", report.toString(), "--last-year", report.toString());
        ReportCommand.run(UNSEEN, "check", "--help");
        for (OutputFormat format : OutputFormat.values()) {
            Path written = folder.resolve("report." + format.ending());
            ReportCommand.run(UNSEEN, "convert", report.toString(), "--to", format.ending(), "-o", written.toString());
        }
        ReportCommand.run(
                UNSEEN, "template", "-o", folder.resolve("template.xlsx").toString());
        ReportCommand.run(UNSEEN, "check", folder.toString(), report.toString());
        ReportCommand.run(UNSEEN, "check", "--json", report.toString());
    }

    private static PrintStream unseen() {
        return new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    }
}
