package org.nianbao.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Logs as a service writes them, and what somebody could do to them. */
final class Logs {

    private static final String[] ACTIONS = {"draft-saved", "submitted", "returned", "withdrawn", "approved"};

    private Logs() {}

    /** A log of some chains, whose entries come in turns. */
    static List<AuditEntry> written(Random random, int chains, int mostEntries) {
        Map<String, AuditEntry> last = new HashMap<>();
        List<AuditEntry> log = new ArrayList<>();
        List<String> turns = new ArrayList<>();
        for (int chain = 0; chain < chains; chain++) {
            int entries = 1 + random.nextInt(mostEntries);
            for (int i = 0; i < entries; i++) {
                turns.add("2026-41078110" + chain);
            }
        }
        Collections.shuffle(turns, random);
        for (String chain : turns) {
            AuditEntry entry = next(chain, last.get(chain), random);
            last.put(chain, entry);
            log.add(entry);
        }
        return log;
    }

    /** An entry that follows another one as it should. */
    static AuditEntry next(String chain, @Nullable AuditEntry before, Random random) {
        return new AuditEntry(
                        chain,
                        before == null ? 1 : before.number() + 1,
                        "2026-12-01T01:00:" + (10 + random.nextInt(50)) + "." + random.nextInt(1_000_000) + "Z",
                        "u-" + random.nextInt(9000),
                        random.nextBoolean() ? "[\"clerk\"]" : "[\"authority\",\"leader\"]",
                        "ip 10.0.0." + random.nextInt(256),
                        ACTIONS[random.nextInt(ACTIONS.length)],
                        random.nextBoolean() ? null : "{\"version\":" + random.nextInt(100) + "}",
                        "{\"reason\":\"理由" + random.nextInt() + "\"}",
                        before == null ? Digest.NOTHING_BEFORE : before.hash(),
                        "")
                .hashed();
    }

    /** The entry with one of its eleven fields changed. */
    static AuditEntry edited(AuditEntry entry, int field) {
        return new AuditEntry(
                entry.chain() + (field == 0 ? "9" : ""),
                entry.number() + (field == 1 ? 1 : 0),
                field == 2 ? "2026-12-01T01:00:00Z" : entry.at(),
                field == 3 ? "u-other" : entry.actor(),
                field == 4 ? "[]" : entry.roles(),
                field == 5 ? "ip 192.0.2.1" : entry.origin(),
                field == 6 ? "exempted" : entry.action(),
                field == 7 ? (entry.before() == null ? "{}" : null) : entry.before(),
                field == 8 ? null : entry.after(),
                field == 9 ? Digest.of("other") : entry.previousHash(),
                field == 10 ? Digest.of("other") : entry.hash());
    }

    /** The entry in another place, with the hash it had, or one that fits. */
    static AuditEntry moved(AuditEntry entry, String chain, long number) {
        return new AuditEntry(
                chain,
                number,
                entry.at(),
                entry.actor(),
                entry.roles(),
                entry.origin(),
                entry.action(),
                entry.before(),
                entry.after(),
                entry.previousHash(),
                entry.hash());
    }

    /** Everything of an entry's chain from it on, chained and hashed anew with other actors: all links fit again. */
    static List<AuditEntry> rewritten(List<AuditEntry> log, AuditEntry from) {
        List<AuditEntry> changed = new ArrayList<>();
        @Nullable String previous = null;
        for (AuditEntry entry : log) {
            if (entry.chain().equals(from.chain()) && entry.number() >= from.number()) {
                AuditEntry anew = new AuditEntry(
                                entry.chain(),
                                entry.number(),
                                entry.at(),
                                "u-other",
                                entry.roles(),
                                entry.origin(),
                                entry.action(),
                                entry.before(),
                                entry.after(),
                                previous == null ? entry.previousHash() : previous,
                                "")
                        .hashed();
                previous = anew.hash();
                changed.add(anew);
            } else {
                changed.add(entry);
            }
        }
        return changed;
    }

    /** A seal over a log. */
    static Map<String, Map<Long, String>> sealed(List<AuditEntry> log) {
        Map<String, Map<Long, String>> heads = new HashMap<>();
        log.forEach(entry -> heads.put(entry.chain(), Map.of(entry.number(), entry.hash())));
        return heads;
    }
}
