package org.nianbao.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks the log of a whole database: its seals among themselves and against those kept elsewhere, every chain against
 * its seals, its entries and its head.
 */
final class DatabaseCheck {

    private final AuditTables tables;
    private final SealCheck kept;
    private final LongConsumer progress;
    private final List<Fault> faults = new ArrayList<>();
    private long entries;
    private long chains;
    private int seals;

    /**
     * @param connection in a transaction that sees one moment
     * @param kept seals kept elsewhere; none, if there are none
     * @param progress told the number of chains done
     */
    DatabaseCheck(Connection connection, SealCheck kept, LongConsumer progress) {
        this.tables = new AuditTables(connection);
        this.kept = kept;
        this.progress = progress;
    }

    /** One fault for each chain that has one; those of the seals first. */
    List<Fault> run() throws SQLException {
        SealCheck ours = ownSeals();
        kept.end().ifPresent(faults::add);
        ours.end().or(() -> kept.against(ours)).ifPresent(faults::add);
        seals = ours.seals();
        Map<String, Map<Long, String>> sealed = new HashMap<>();
        ours.heads().forEach((chain, heads) -> sealed.put(chain, new TreeMap<>(heads)));
        // what was kept elsewhere counts more
        kept.heads()
                .forEach((chain, heads) ->
                        sealed.computeIfAbsent(chain, none -> new TreeMap<>()).putAll(heads));
        chains(sealed);
        return faults;
    }

    private SealCheck ownSeals() throws SQLException {
        SealCheck ours = new SealCheck(true);
        List<Seal> all = new ArrayList<>();
        tables.seals(0, all::add);
        for (Seal seal : all) {
            ours.accept(seal);
            tables.sealedHeads(seal.number(), ours::accept);
        }
        return ours;
    }

    private void chains(Map<String, Map<Long, String>> sealed) throws SQLException {
        Map<String, Seal.Head> heads = new HashMap<>();
        tables.heads(head -> heads.put(head.chain(), head));
        Set<String> seen = new HashSet<>();
        Running running = new Running(sealed, heads);
        tables.entries(null, entry -> {
            if (seen.add(entry.chain())) {
                running.next(entry.chain());
            }
            running.accept(entry);
            entries++;
        });
        running.close();
        // chains of which nothing is left but the head or a seal
        Set<String> gone = new HashSet<>(heads.keySet());
        gone.addAll(sealed.keySet());
        gone.removeAll(seen);
        gone.stream().sorted().forEach(chain -> {
            running.next(chain);
            running.close();
        });
    }

    long entries() {
        return entries;
    }

    long chains() {
        return chains;
    }

    int seals() {
        return seals;
    }

    /** The chain whose entries are coming. */
    private final class Running {

        private final Map<String, Map<Long, String>> sealed;
        private final Map<String, Seal.Head> heads;
        private @Nullable String chain;
        private ChainCheck check = new ChainCheck("", Map.of());

        Running(Map<String, Map<Long, String>> sealed, Map<String, Seal.Head> heads) {
            this.sealed = sealed;
            this.heads = heads;
        }

        void next(String name) {
            close();
            chain = name;
            check = new ChainCheck(name, sealed.getOrDefault(name, Map.of()));
        }

        void accept(AuditEntry entry) {
            check.accept(entry);
        }

        void close() {
            if (chain == null) {
                return;
            }
            Seal.Head head = heads.get(chain);
            Optional<Fault> found =
                    head == null ? check.end(0, Digest.NOTHING_BEFORE) : check.end(head.number(), head.hash());
            found.ifPresent(faults::add);
            chain = null;
            progress.accept(++chains);
        }
    }
}
