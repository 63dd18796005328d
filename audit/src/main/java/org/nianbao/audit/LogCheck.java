package org.nianbao.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks the entries of one log, an export, in the order they come: chains may be mixed. */
final class LogCheck {

    private final Map<String, Map<Long, String>> sealed;
    private final Map<String, ChainCheck> chains = new HashMap<>();
    private long entries;

    /** @param sealed hashes by chain and number that seals hold */
    LogCheck(Map<String, Map<Long, String>> sealed) {
        this.sealed = sealed;
    }

    void accept(AuditEntry entry) {
        chains.computeIfAbsent(entry.chain(), chain -> new ChainCheck(chain, sealed.getOrDefault(chain, Map.of())))
                .accept(entry);
        entries++;
    }

    /**
     * One fault for each chain that has one, by the chains' names.
     *
     * @param complete whether the log must hold every chain that was sealed
     */
    List<Fault> end(boolean complete) {
        if (complete) {
            sealed.forEach((chain, heads) -> chains.computeIfAbsent(chain, name -> new ChainCheck(name, heads)));
        }
        List<Fault> faults = new ArrayList<>();
        new TreeMap<>(chains).values().forEach(check -> check.end().ifPresent(faults::add));
        return faults;
    }

    /** Sealed chains of which the log holds nothing. */
    long unseen() {
        return sealed.keySet().stream()
                .filter(chain -> !chains.containsKey(chain))
                .count();
    }

    long entries() {
        return entries;
    }

    int chains() {
        return chains.size();
    }
}
