package org.nianbao.report.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command above {@code check} and {@code convert}. */
@Command(
        name = "nianbao",
        description = "政府信息公开工作年度报告：检查、转换。",
        mixinStandardHelpOptions = true,
        version = "nianbao 1.0.0",
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.FAULT,
        subcommands = {})
final class ReportCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "请给出命令：check 或 convert");
        }
    }

    /** Runs a command line; returns its exit code, never ends the process. */
    static int run(Streams streams, String... arguments) {
        CommandLine line = new CommandLine(new ReportCommand())
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new ConvertCommand(streams));
        for (CommandLine command : line.getSubcommands().values()) {
            command.getCommandSpec()
                    .exitCodeOnInvalidInput(ExitCode.USAGE)
                    .exitCodeOnExecutionException(ExitCode.FAULT);
        }
        PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
        return line.setOut(out).setErr(err).execute(arguments);
    }
}
