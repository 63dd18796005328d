package org.nianbao.audit.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code audit} and its subcommands. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "核对操作日志：谁在何时、从何处做了什么。",
        subcommands = {VerifyCommand.class, SealCommand.class, ExportCommand.class})
final class AuditCommand implements Runnable {

    /** As it was written. */
    static final int INTACT = 0;

    /** Not as it was written. */
    static final int FAULTY = 1;

    /** Called wrongly, or not to be read. */
    static final int UNREADABLE = 2;

    @Spec
    @Nullable
    CommandSpec spec;

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new AuditCommand())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(sentence(failure));
                    return UNREADABLE;
                })
                .execute(arguments);
    }

    private static String sentence(Exception failure) {
        if (failure instanceof SQLException refused) {
            return "数据库无法读取：" + refused.getMessage();
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return "无法读写：" + failure.getMessage();
        }
        return "出错：" + failure;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "请写出子命令：verify、seal 或 export。");
    }
}
