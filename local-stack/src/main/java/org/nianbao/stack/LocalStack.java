package org.nianbao.stack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.nianbao.report.commandline.WrongArgument;
import org.nianbao.stack.command.DemoCommand;
import org.nianbao.stack.command.ExitCode;
import org.nianbao.stack.command.StartCommand;
import org.nianbao.stack.command.StatusCommand;
import org.nianbao.stack.command.StopCommand;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of the launcher; the script {@code ./nianbao} builds it and calls it. */
@Command(
        name = "nianbao",
        description = "政府信息公开工作年度报告：本机演示环境",
        subcommands = {DemoCommand.class, StartCommand.class, StopCommand.class, StatusCommand.class})
public final class LocalStack {

    private LocalStack() {}

    public static void main(String[] arguments) {
        // whatever the terminal's locale is said to be: the texts are Chinese
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        // before threads race for it, which prints a warning
        LoggerFactory.getILoggerFactory();
        System.exit(new CommandLine(new LocalStack())
                .setParameterExceptionHandler((wrong, given) -> {
                    System.err.println(WrongArgument.sentence(wrong) + "\n用法：./nianbao help");
                    return ExitCode.USAGE;
                })
                .execute(arguments));
    }
}
