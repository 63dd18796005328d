package org.nianbao.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fixes where every chain stood at a moment: kept elsewhere, it shows whether anything sealed was changed or deleted since.
 * Seals form a chain of their own.
 *
 * @param number from 1, gapless
 * @param at business time, an ISO instant in UTC
 * @param heads how many chains had grown since the seal before
 * @param root SHA-256 over those heads, see {@link #rootOf}
 * @param previousHash the hash of the seal before; of the first, {@link Digest#NOTHING_BEFORE}
 * @param hash SHA-256 of the canonical JSON of everything else
 */
public record Seal(long number, String at, int heads, String root, String previousHash, String hash) {

    /** The last entry of a chain when the seal was made. */
    public record Head(long seal, String chain, long number, String hash) {

        /** The line of an export. */
        public String json() {
            return CanonicalJson.of(Map.of("seal", seal, "chain", chain, "number", number, "hash", hash));
        }
    }

    static Seal of(long number, String at, List<Head> heads, String previousHash) {
        Seal open = new Seal(number, at, heads.size(), rootOf(heads), previousHash, "");
        return new Seal(number, at, heads.size(), open.root, previousHash, open.computedHash());
    }

    /** SHA-256 over the lines of the heads, each with a line feed, in the order of their chains' names. */
    static String rootOf(List<Head> heads) {
        StringBuilder lines = new StringBuilder(heads.size() * 180);
        heads.forEach(head -> lines.append(head.json()).append('\n'));
        return Digest.of(lines.toString());
    }

    /** The hash it ought to have. */
    String computedHash() {
        return Digest.of(CanonicalJson.of(members()));
    }

    /** The line of an export. */
    public String json() {
        Map<String, @Nullable Object> members = members();
        members.put("hash", hash);
        return CanonicalJson.of(members);
    }

    private Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("seal", number);
        members.put("at", at);
        members.put("heads", heads);
        members.put("root", root);
        members.put("previousHash", previousHash);
        return members;
    }
}
