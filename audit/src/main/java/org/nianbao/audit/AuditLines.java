package org.nianbao.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lines of an export: entries, seals, and the heads of seals. Strict: what hashes cannot see is refused. */
public final class AuditLines {

    private static final JsonMapper JSON = JsonMapper.builder()
            // of two members with one name a reader might see the other one
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> ENTRY = Set.of(
            "chain", "number", "at", "actor", "roles", "origin", "action", "before", "after", "previousHash", "hash");
    private static final Set<String> SEAL = Set.of("seal", "at", "heads", "root", "previousHash", "hash");
    private static final Set<String> HEAD = Set.of("seal", "chain", "number", "hash");

    private AuditLines() {}

    /** A line that is none of an export. */
    public static final class UnreadableLineException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableLineException(String message) {
            super(message);
        }
    }

    /** @throws UnreadableLineException when it is no entry */
    public static AuditEntry entry(String line) {
        Map<String, @Nullable Object> members = members(line, ENTRY);
        if (!(members.get("roles") instanceof List)) {
            throw new UnreadableLineException("roles 不是列表");
        }
        return new AuditEntry(
                text(members, "chain"),
                number(members, "number"),
                text(members, "at"),
                text(members, "actor"),
                CanonicalJson.of(members.get("roles")),
                text(members, "origin"),
                text(members, "action"),
                canonical(members.get("before")),
                canonical(members.get("after")),
                text(members, "previousHash"),
                text(members, "hash"));
    }

    /** Whether a line of kept seals is a seal, and not one of its heads. */
    static boolean isSeal(String line) {
        return parse(line).containsKey("root");
    }

    static Seal seal(String line) {
        Map<String, @Nullable Object> members = members(line, SEAL);
        return new Seal(
                number(members, "seal"),
                text(members, "at"),
                Math.toIntExact(number(members, "heads")),
                text(members, "root"),
                text(members, "previousHash"),
                text(members, "hash"));
    }

    static Seal.Head head(String line) {
        Map<String, @Nullable Object> members = members(line, HEAD);
        return new Seal.Head(
                number(members, "seal"), text(members, "chain"), number(members, "number"), text(members, "hash"));
    }

    private static Map<String, @Nullable Object> members(String line, Set<String> names) {
        Map<String, @Nullable Object> members = parse(line);
        if (!members.keySet().equals(names)) {
            throw new UnreadableLineException(
                    "成员应当恰好是 " + names.stream().sorted().toList());
        }
        return members;
    }

    private static Map<String, @Nullable Object> parse(String line) {
        try {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            if (JSON.readValue(line, Object.class) instanceof Map<?, ?> object) {
                object.forEach((name, value) -> members.put(String.valueOf(name), value));
                return members;
            }
        } catch (JacksonException broken) {
            throw new UnreadableLineException("不是一行 JSON：" + broken.getOriginalMessage());
        }
        throw new UnreadableLineException("不是一个 JSON 对象");
    }

    private static String text(Map<String, @Nullable Object> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new UnreadableLineException(name + " 不是文本");
    }

    private static long number(Map<String, @Nullable Object> members, String name) {
        Object value = members.get(name);
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw new UnreadableLineException(name + " 不是整数");
    }

    private static @Nullable String canonical(@Nullable Object value) {
        return value == null ? null : CanonicalJson.of(value);
    }
}
