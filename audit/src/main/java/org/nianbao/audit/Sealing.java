package org.nianbao.audit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes seals, in the caller's transaction. Whoever writes entries meanwhile does not wait. */
public final class Sealing {

    private final Connection connection;

    public Sealing(Connection connection) {
        this.connection = connection;
    }

    /**
     * Seals every chain that has grown since the last seal.
     *
     * @param at business time
     * @param evenUnchanged whether there is a seal also when no chain has grown
     * @return empty when there is nothing to seal, or somebody else is at it
     */
    public Optional<Seal> seal(Instant at, boolean evenUnchanged) throws SQLException {
        if (!alone()) {
            return Optional.empty();
        }
        Instant moment = at.truncatedTo(ChronoUnit.MICROS);
        try (PreparedStatement last = connection.prepareStatement(
                        "select number, hash from audit_seal order by number desc limit 1");
                ResultSet row = last.executeQuery()) {
            boolean first = !row.next();
            long number = first ? 1 : row.getLong(1) + 1;
            List<Seal.Head> grown = grown(number);
            if (grown.isEmpty() && !evenUnchanged) {
                return Optional.empty();
            }
            Seal seal = Seal.of(number, moment.toString(), grown, first ? Digest.NOTHING_BEFORE : row.getString(2));
            enter(seal, moment);
            enter(number, grown);
            return Optional.of(seal);
        }
    }

    private boolean alone() throws SQLException {
        try (PreparedStatement lock =
                        connection.prepareStatement("select pg_try_advisory_xact_lock(hashtext('audit_seal'))");
                ResultSet row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** A head that was sealed stands in the table of sealed heads under its very number. */
    private List<Seal.Head> grown(long seal) throws SQLException {
        List<Seal.Head> grown = new ArrayList<>();
        try (PreparedStatement heads = connection.prepareStatement("""
                        select h.chain, h.number, h.hash from audit_head h
                        where not exists (
                            select from audit_sealed_head s where s.chain = h.chain and s.number = h.number)
                        order by h.chain collate "C\"""");
                ResultSet row = heads.executeQuery()) {
            while (row.next()) {
                grown.add(new Seal.Head(seal, row.getString(1), row.getLong(2), row.getString(3)));
            }
        }
        return grown;
    }

    private void enter(Seal seal, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_seal (number, at, heads, root, previous_hash, hash) values (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, seal.number());
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setInt(3, seal.heads());
            insert.setString(4, seal.root());
            insert.setString(5, seal.previousHash());
            insert.setString(6, seal.hash());
            insert.executeUpdate();
        }
    }

    private void enter(long seal, List<Seal.Head> heads) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into audit_sealed_head (seal, chain, number, hash)
                select ?, * from unnest(?::text[], ?::bigint[], ?::text[])""")) {
            insert.setLong(1, seal);
            insert.setArray(
                    2, array("text", heads.stream().map(Seal.Head::chain).toArray()));
            insert.setArray(
                    3, array("bigint", heads.stream().map(Seal.Head::number).toArray()));
            insert.setArray(4, array("text", heads.stream().map(Seal.Head::hash).toArray()));
            insert.executeUpdate();
        }
    }

    private Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
