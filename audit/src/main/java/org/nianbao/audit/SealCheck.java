package org.nianbao.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.Fault.Kind;

/**
 * Follows seals in their order, each before its heads. Seals kept elsewhere may begin later than the first one and may
 * lack their heads; those of a database must be all there.
 */
final class SealCheck {

    private final boolean whole;
    private final Map<String, Map<Long, String>> heads = new HashMap<>();
    private final Map<Long, String> hashes = new TreeMap<>();
    private final List<Seal.Head> ofSeal = new ArrayList<>();
    private @Nullable Seal seal;
    private @Nullable Fault fault;

    /** @param whole whether all seals and all heads must be there */
    SealCheck(boolean whole) {
        this.whole = whole;
    }

    void accept(Seal next) {
        closeSeal();
        long expected = seal == null ? (whole ? 1 : next.number()) : seal.number() + 1;
        String previous = seal == null ? (expected == 1 ? Digest.NOTHING_BEFORE : next.previousHash()) : seal.hash();
        if (next.number() > expected) {
            fault(expected, Kind.MISSING, "下一次封存是第 " + next.number() + " 次");
        } else if (next.number() < expected) {
            fault(next.number(), Kind.INSERTED, "同一编号出现了两次");
        } else if (!next.hash().equals(next.computedHash())) {
            fault(expected, Kind.EDITED, "内容与摘要不符");
        } else if (!next.previousHash().equals(previous)) {
            fault(Math.max(1, expected - 1), Kind.EDITED, "后一次封存所接的不是现在的这一次");
        }
        seal = next;
        hashes.put(next.number(), next.hash());
    }

    void accept(Seal.Head head) {
        if (seal == null || seal.number() != head.seal()) {
            fault(head.seal(), Kind.INSERTED, "链 " + head.chain() + " 的封存不属于任何一次封存");
            return;
        }
        ofSeal.add(head);
        heads.computeIfAbsent(head.chain(), chain -> new TreeMap<>()).put(head.number(), head.hash());
    }

    Optional<Fault> end() {
        closeSeal();
        return Optional.ofNullable(fault);
    }

    /** What these seals, kept elsewhere, say against those of the database. */
    Optional<Fault> against(SealCheck database) {
        for (Map.Entry<Long, String> kept : hashes.entrySet()) {
            String now = database.hashes.get(kept.getKey());
            if (now == null) {
                return Optional.of(new Fault(Fault.SEALS, kept.getKey(), Kind.MISSING, "另存的封存里有，数据库里没有"));
            }
            if (!now.equals(kept.getValue())) {
                return Optional.of(new Fault(Fault.SEALS, kept.getKey(), Kind.EDITED, "与另存的封存不符"));
            }
        }
        return Optional.empty();
    }

    /** Hashes by chain and number. */
    Map<String, Map<Long, String>> heads() {
        return heads;
    }

    int seals() {
        return hashes.size();
    }

    private void closeSeal() {
        if (seal != null && (whole || !ofSeal.isEmpty())) {
            ofSeal.sort(Comparator.comparing(Seal.Head::chain));
            if (ofSeal.size() != seal.heads() || !Seal.rootOf(ofSeal).equals(seal.root())) {
                fault(seal.number(), Kind.EDITED, "封存的链头与它的总摘要不符");
            }
        }
        ofSeal.clear();
    }

    private void fault(long number, Kind kind, String detail) {
        if (fault == null) {
            fault = new Fault(Fault.SEALS, number, kind, detail);
        }
    }
}
