package org.nianbao.audit.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.LogVerifier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code audit verify}: whether a log is as it was written. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "核对导出的日志文件或一个数据库，说出每条链上第一处被改动、缺失、插入或调换的记录。",
        exitCodeListHeading = "退出码：%n",
        exitCodeList = {"0:与写入时一致", "1:有不一致", "2:无法读取，或命令有误"})
final class VerifyCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @Nullable
    Log log;

    @Option(names = "--seals", paramLabel = "文件", description = "另存在别处的封存（audit seal -o 的文件）：封存后的改写和删除由它发现。")
    @Nullable
    Path seals;

    @Option(names = "--complete", description = "这些文件是全部日志：封存过而文件里没有的链算作缺失。")
    boolean complete;

    /** Either files or a database. */
    static final class Log {

        @Parameters(arity = "1..*", paramLabel = "文件", description = "导出的日志（JSON Lines），同一个服务的。")
        @Nullable
        List<Path> files;

        @ArgGroup(exclusive = false)
        @Nullable
        Database database;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        LogVerifier.Result result = verify(err);
        result.faults()
                .forEach(fault -> out.printf(
                        "%s 第 %d 条%s：%s%n",
                        fault.chain(), fault.number(), fault.kind().label(), fault.detail()));
        out.printf(
                "核对了 %d 条链、%d 条记录、%d 次封存：%s%n",
                result.chains(),
                result.entries(),
                result.seals(),
                result.faults().isEmpty() ? "与写入时一致。" : result.faults().size() + " 处不一致。");
        if (result.unseen() > 0 && !complete) {
            err.printf("提示：另有 %d 条封存过的链不在这些文件里；如果文件应当是全部日志，请加 --complete。%n", result.unseen());
        }
        if (seals == null) {
            err.println("提示：没有给出另存的封存（--seals），从链尾删除、从某处起全部重写都只能与封存比对才能发现。");
        }
        return result.faults().isEmpty() ? AuditCommand.INTACT : AuditCommand.FAULTY;
    }

    private LogVerifier.Result verify(PrintWriter err) throws IOException, SQLException {
        Log given = Objects.requireNonNull(log);
        if (given.files != null) {
            return LogVerifier.files(given.files, seals, complete, new Progress(err, "条记录"));
        }
        try (Connection connection = Objects.requireNonNull(given.database).open(true)) {
            return LogVerifier.database(connection, seals, new Progress(err, "条链"));
        }
    }
}
