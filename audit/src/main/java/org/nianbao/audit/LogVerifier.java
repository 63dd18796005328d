package org.nianbao.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Says whether a log is as it was written. */
public final class LogVerifier {

    private LogVerifier() {}

    /**
     * What was found.
     *
     * @param faults the first fault of each chain that has one
     * @param unseen sealed chains of which an export holds nothing
     */
    public record Result(List<Fault> faults, long chains, long entries, int seals, long unseen) {

        public Result {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Checks an export.
     *
     * @param keptSeals a file of seals kept elsewhere, or null
     * @param complete whether the export must hold every chain that was sealed
     * @param progress told the number of entries read
     * @throws IOException when a file cannot be read, or a line is none of an export
     */
    public static Result files(List<Path> files, @Nullable Path keptSeals, boolean complete, LongConsumer progress)
            throws IOException {
        SealCheck seals = seals(keptSeals);
        LogCheck log = new LogCheck(seals.heads());
        for (Path file : files) {
            CheckedFiles.read(file, line -> {
                log.accept(AuditLines.entry(line));
                progress.accept(log.entries());
            });
        }
        List<Fault> faults = new ArrayList<>();
        seals.end().ifPresent(faults::add);
        long unseen = log.unseen();
        faults.addAll(log.end(complete));
        return new Result(faults, log.chains(), log.entries(), seals.seals(), unseen);
    }

    /**
     * Checks the log of a database.
     *
     * @param connection in a transaction that sees one moment
     * @param progress told the number of chains done
     */
    public static Result database(Connection connection, @Nullable Path keptSeals, LongConsumer progress)
            throws IOException, SQLException {
        DatabaseCheck check = new DatabaseCheck(connection, seals(keptSeals), progress);
        List<Fault> faults = check.run();
        return new Result(faults, check.chains(), check.entries(), check.seals(), 0);
    }

    private static SealCheck seals(@Nullable Path file) throws IOException {
        SealCheck seals = new SealCheck(false);
        if (file != null) {
            CheckedFiles.read(file, line -> {
                if (AuditLines.isSeal(line)) {
                    seals.accept(AuditLines.seal(line));
                } else {
                    seals.accept(AuditLines.head(line));
                }
            });
        }
        return seals;
    }
}
