package org.nianbao.edge.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.AuditEntry;
import org.nianbao.audit.AuditTables;
import org.nianbao.audit.Seal;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the audit log: a page of a chain, or everything as JSON Lines, as it stood at one moment. */
public final class AuditLog {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate oneMoment;

    public AuditLog(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Entries of a chain after a number. */
    List<AuditEntry> page(String chain, long after, int limit) {
        return jdbc.query(
                "select * from audit_entry where chain = ? and number > ? order by number limit ?",
                (row, number) -> AuditTables.entry(row),
                chain,
                after,
                limit);
    }

    /** Writes a chain, or all, a line each. */
    void export(@Nullable String chain, Writer lines) throws IOException {
        write(lines, (tables, out) -> tables.entries(chain, entry -> out.println(entry.json())));
    }

    /** Writes the seals after one, each followed by its heads. */
    void exportSeals(long after, Writer lines) throws IOException {
        write(lines, (tables, out) -> {
            List<Seal> seals = new ArrayList<>();
            tables.seals(after, seals::add);
            for (Seal seal : seals) {
                out.println(seal.json());
                tables.sealedHeads(seal.number(), head -> out.println(head.json()));
            }
        });
    }

    private interface Export {
        void write(AuditTables tables, PrintWriter out) throws SQLException;
    }

    private void write(Writer lines, Export export) throws IOException {
        PrintWriter out = new PrintWriter(lines);
        oneMoment.executeWithoutResult(status -> jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            export.write(new AuditTables(connection), out);
            return true;
        }));
        if (out.checkError()) {
            throw new IOException("the reader has gone");
        }
    }
}
