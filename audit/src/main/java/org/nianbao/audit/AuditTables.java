package org.nianbao.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the tables of the audit log, row by row, in the running transaction. */
public final class AuditTables {

    /** Rows fetched at once; a cursor needs a transaction. */
    private static final int FETCH = 2000;

    private final Connection connection;

    public AuditTables(Connection connection) {
        this.connection = connection;
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface Row<T> {
        void accept(T row) throws SQLException;
    }

    /** All entries, or those of one chain, chain by chain in their order. */
    public void entries(@Nullable String chain, Row<AuditEntry> row) throws SQLException {
        read(
                "select * from audit_entry where ?::text is null or chain = ? order by chain, number",
                statement -> {
                    statement.setString(1, chain);
                    statement.setString(2, chain);
                },
                result -> row.accept(entry(result)));
    }

    /** The end of every chain, as chain, number and hash. */
    void heads(Row<Seal.Head> row) throws SQLException {
        read(
                "select chain, number, hash from audit_head order by chain",
                statement -> {},
                result -> row.accept(
                        new Seal.Head(0, text(result, "chain"), result.getLong("number"), text(result, "hash"))));
    }

    /** The seals after one, in their order. */
    public void seals(long after, Row<Seal> row) throws SQLException {
        read(
                "select * from audit_seal where number > ? order by number",
                statement -> statement.setLong(1, after),
                result -> row.accept(new Seal(
                        result.getLong("number"),
                        instant(result, "at"),
                        result.getInt("heads"),
                        text(result, "root"),
                        text(result, "previous_hash"),
                        text(result, "hash"))));
    }

    /** The heads that a seal holds. */
    public void sealedHeads(long seal, Row<Seal.Head> row) throws SQLException {
        read(
                "select chain, number, hash from audit_sealed_head where seal = ? order by chain collate \"C\"",
                statement -> statement.setLong(1, seal),
                result -> row.accept(
                        new Seal.Head(seal, text(result, "chain"), result.getLong("number"), text(result, "hash"))));
    }

    /** One row of {@code audit_entry}. */
    public static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                text(row, "chain"),
                row.getLong("number"),
                instant(row, "at"),
                text(row, "actor"),
                text(row, "roles"),
                text(row, "origin"),
                text(row, "action"),
                row.getString("before"),
                row.getString("after"),
                text(row, "previous_hash"),
                text(row, "hash"));
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private void read(String sql, Parameters parameters, Row<ResultSet> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            parameters.set(statement);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    row.accept(result);
                }
            }
        }
    }

    /** What somebody emptied fits no hash. */
    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static String instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? "" : at.toInstant().toString();
    }
}
