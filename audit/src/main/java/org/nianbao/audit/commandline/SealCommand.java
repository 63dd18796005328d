package org.nianbao.audit.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.AuditTables;
import org.nianbao.audit.Seal;
import org.nianbao.audit.Sealing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code audit seal}: seals what has grown, and writes the seals to be kept elsewhere. */
@Command(name = "seal", mixinStandardHelpOptions = true, description = "封存有新记录的链，并写出全部封存，以便存到数据库管理员够不着的地方。")
final class SealCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    Database database = new Database();

    @Option(names = "-o", paramLabel = "文件", description = "写到这个文件；不给出时写到标准输出。")
    @Nullable
    Path file;

    @Option(names = "--after", paramLabel = "编号", defaultValue = "0", description = "只写这个编号之后的封存。")
    long after;

    @Override
    public Integer call() throws IOException, SQLException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Connection connection = database.open(false)) {
            new Sealing(connection).seal(Clock.systemUTC().instant(), false);
            connection.commit();
            AuditTables tables = new AuditTables(connection);
            List<Seal> seals = new ArrayList<>();
            tables.seals(after, seals::add);
            Output.to(file, out, lines -> {
                for (Seal seal : seals) {
                    lines.println(seal.json());
                    tables.sealedHeads(seal.number(), head -> lines.println(head.json()));
                }
            });
            spec.commandLine().getErr().printf("写出 %d 次封存%s。%n", seals.size(), file == null ? "" : "到 " + file);
        }
        return AuditCommand.INTACT;
    }
}
