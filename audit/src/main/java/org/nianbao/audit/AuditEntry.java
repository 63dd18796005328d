package org.nianbao.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.CanonicalJson.Written;

/**
 * One link of a chain: who did what when, from where, and what it was before and after.
 *
 * @param chain what it is about, such as a filing's id
 * @param number its place in the chain, from 1, gapless
 * @param at business time, an ISO instant in UTC with at most microseconds
 * @param actor opaque id of the person or system
 * @param roles the roles it acted in: a canonical JSON array of texts
 * @param origin the address it came from, the event that brought it, or the timer or process that ran
 * @param action what was done, such as {@code report-withdrawn}
 * @param before what it changed, as it was: a canonical JSON text; null when there was nothing
 * @param after what it changed, as it is now: a canonical JSON text; null when there is nothing any more
 * @param previousHash the hash of the entry before; of the first, {@link Digest#NOTHING_BEFORE}
 * @param hash SHA-256 of {@link #canonical()}
 */
public record AuditEntry(
        String chain,
        long number,
        String at,
        String actor,
        String roles,
        String origin,
        String action,
        @Nullable String before,
        @Nullable String after,
        String previousHash,
        String hash) {

    /** The text that is hashed: the canonical JSON object of everything but the hash. */
    public String canonical() {
        return CanonicalJson.of(members());
    }

    /** The line of an export: the same object with its hash. */
    public String json() {
        Map<String, @Nullable Object> members = members();
        members.put("hash", hash);
        return CanonicalJson.of(members);
    }

    /** The same entry with the hash it ought to have. */
    public AuditEntry hashed() {
        return new AuditEntry(
                chain, number, at, actor, roles, origin, action, before, after, previousHash, Digest.of(canonical()));
    }

    /** The same entry in another place of its chain, with the hash it has now. */
    AuditEntry at(long otherNumber) {
        return new AuditEntry(chain, otherNumber, at, actor, roles, origin, action, before, after, previousHash, hash);
    }

    /** Whether its hash is that of its content. */
    public boolean isIntact() {
        return hash.equals(Digest.of(canonical()));
    }

    private Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("chain", chain);
        members.put("number", new Written(Long.toString(number)));
        members.put("at", at);
        members.put("actor", actor);
        members.put("roles", new Written(roles));
        members.put("origin", origin);
        members.put("action", action);
        members.put("before", before == null ? null : new Written(before));
        members.put("after", after == null ? null : new Written(after));
        members.put("previousHash", previousHash);
        return members;
    }
}
