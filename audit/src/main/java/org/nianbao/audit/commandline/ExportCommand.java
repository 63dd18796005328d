package org.nianbao.audit.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.AuditTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code audit export}: the log, or one chain, as JSON Lines. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "把日志导出为 JSON Lines，一行一条记录。")
final class ExportCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    Database database = new Database();

    @Option(names = "--chain", paramLabel = "链", description = "只导出这条链，如 2026-410781101；不给出时导出全部。")
    @Nullable
    String chain;

    @Option(names = "-o", paramLabel = "文件", description = "写到这个文件；不给出时写到标准输出。")
    @Nullable
    Path file;

    @Override
    public Integer call() throws IOException, SQLException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Connection connection = database.open(true)) {
            Output.to(
                    file,
                    out,
                    lines -> new AuditTables(connection).entries(chain, entry -> lines.println(entry.json())));
        }
        return AuditCommand.INTACT;
    }
}
