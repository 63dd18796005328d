package org.nianbao.report.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command above {@code check}, {@code convert} and {@code template}. */
@Command(
        name = "nianbao",
        description = "政府信息公开工作年度报告：检查、转换、空白模板。",
        mixinStandardHelpOptions = true,
        version = "nianbao 1.0.0",
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.FAULT,
        subcommands = {})
final class ReportCommand implements Runnable {

    /** What the library says about the options that it adds itself. */
    private static final ResourceBundle CHINESE = new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"mixinStandardHelpOptions.help", "显示本说明。"},
                {"mixinStandardHelpOptions.version", "显示版本。"},
                {"readable", ReportFiles.endings()},
                {"writable", ConvertCommand.possible()}
            };
        }
    };

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "请给出命令：check、convert 或 template");
        }
    }

    /** Runs a command line; returns its exit code, never ends the process. */
    static int run(Streams streams, String... arguments) {
        CommandLine line = new CommandLine(new ReportCommand())
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new ConvertCommand(streams))
                .addSubcommand(new TemplateCommand(streams));
        for (CommandLine command : line.getSubcommands().values()) {
            command.getCommandSpec()
                    .exitCodeOnInvalidInput(ExitCode.USAGE)
                    .exitCodeOnExecutionException(ExitCode.FAULT);
            command.getCommandSpec().usageMessage().synopsisHeading("用法：");
            command.setResourceBundle(CHINESE);
        }
        PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
        return line.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, given) -> {
                    err.println(WrongArgument.sentence(wrong));
                    wrong.getCommandLine().usage(err);
                    return ExitCode.USAGE;
                })
                .execute(arguments);
    }
}
