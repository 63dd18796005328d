package org.nianbao.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.Fault.Kind;

/** Follows the entries of one chain in the order they come, and names the first that is not as it was written. */
final class ChainCheck {

    /** How far from its place a moved entry is looked for. */
    private static final int REACH = 1000;

    private final String chain;
    private final TreeMap<Long, String> sealed;
    private long expected = 1;
    private String last = Digest.NOTHING_BEFORE;
    private @Nullable Fault fault;
    /** Where the entry that stands in the faulty place came from; 0 when it did not move. */
    private long cameFrom;

    /** @param sealed hashes that a seal holds, by number */
    ChainCheck(String chain, Map<Long, String> sealed) {
        this.chain = chain;
        this.sealed = new TreeMap<>(sealed);
    }

    void accept(AuditEntry entry) {
        if (fault == null) {
            judge(entry);
            expected = entry.number() + 1;
            last = entry.hash();
        } else if (fault.kind() == Kind.MISSING && changedPlaces(entry, fault.number())) {
            fault = new Fault(chain, fault.number(), Kind.SWAPPED, "它在另一条的位置上，另一条在它的位置上");
        }
    }

    /** What is wrong, when no more entries come. */
    Optional<Fault> end() {
        if (fault == null && !sealed.isEmpty() && sealed.lastKey() >= expected) {
            fault(expected, Kind.MISSING, "封存时链上有 " + sealed.lastKey() + " 条，现在只有 " + (expected - 1) + " 条");
        }
        return Optional.ofNullable(fault);
    }

    /** The same, when the table of heads says where the chain ends. */
    Optional<Fault> end(long number, String hash) {
        if (fault == null && number >= expected) {
            fault(expected, Kind.MISSING, "链头是第 " + number + " 条，现在只有 " + (expected - 1) + " 条");
        } else if (fault == null && number < expected - 1) {
            fault(number + 1, Kind.INSERTED, "链头是第 " + number + " 条，这一条在它之后");
        } else if (fault == null && !hash.equals(last)) {
            fault(number, Kind.EDITED, "与链头记下的摘要不符");
        }
        return end();
    }

    private void judge(AuditEntry entry) {
        if (entry.number() > expected) {
            fault(expected, Kind.MISSING, "下一条是第 " + entry.number() + " 条");
        } else if (entry.number() < expected) {
            fault(entry.number(), Kind.INSERTED, "同一编号出现了两次");
        } else if (expected > 1 && entry.hash().equals(last)) {
            fault(expected, Kind.INSERTED, "与前一条相同");
        } else if (!entry.isIntact()) {
            moved(entry);
        } else if (!entry.previousHash().equals(last)) {
            fault(Math.max(1, expected - 1), Kind.EDITED, "第 " + expected + " 条所接的不是现在的第 " + (expected - 1) + " 条");
        } else if (!entry.hash().equals(sealed.getOrDefault(expected, entry.hash()))) {
            fault(expected, Kind.EDITED, "与封存的摘要不符：这一条或更早的一条在封存后被改写");
        }
    }

    /** An entry whose hash is not that of its content may be whole but for its number. */
    private void moved(AuditEntry entry) {
        long origin = origin(entry);
        if (origin == 0) {
            fault(expected, Kind.EDITED, "内容与摘要不符");
        } else if (origin < expected) {
            fault(origin, Kind.INSERTED, "原来的第 " + origin + " 条现在是第 " + expected + " 条");
        } else {
            fault(expected, Kind.MISSING, "原来的第 " + origin + " 条现在是第 " + expected + " 条");
            cameFrom = origin;
        }
    }

    private long origin(AuditEntry entry) {
        for (long distance = 1; distance <= REACH; distance++) {
            if (entry.at(expected + distance).isIntact()) {
                return expected + distance;
            }
            if (expected > distance && entry.at(expected - distance).isIntact()) {
                return expected - distance;
            }
        }
        return 0;
    }

    /** Whether this is the entry that is missing elsewhere: it comes later, or under the other's number. */
    private boolean changedPlaces(AuditEntry entry, long missing) {
        return entry.number() == missing && entry.isIntact()
                || entry.number() == cameFrom && entry.at(missing).isIntact();
    }

    private void fault(long number, Kind kind, String detail) {
        fault = new Fault(chain, number, kind, detail);
    }
}
