package org.nianbao.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one text of a JSON value: RFC 8785 (JCS) without its floating numbers. Members are sorted by name (UTF-16 code
 * units), there is no white space, and only what must be escaped is. Whole numbers that every JSON reader keeps exactly
 * (up to 2^53 - 1 either way) are numbers; all others are written as strings, so that no reader can round what was
 * hashed.
 *
 * <p>A lone surrogate, which no UTF-8 text can hold, becomes U+FFFD.
 */
public final class CanonicalJson {

    private static final BigInteger EXACT = BigInteger.TWO.pow(53).subtract(BigInteger.ONE);

    private CanonicalJson() {}

    /**
     * @param value null, a boolean, a number, a list, a map with names of strings, or anything else as its {@code
     *     toString}
     */
    public static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder(256);
        write(value, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof Number number) {
            write(number, text);
        } else if (value instanceof Map<?, ?> members) {
            write(members, text);
        } else if (value instanceof Iterable<?> items) {
            write(items, text);
        } else if (value instanceof Written written) {
            text.append(written.json());
        } else {
            quote(value.toString(), text);
        }
    }

    private static void write(Number number, StringBuilder text) {
        BigDecimal exact = new BigDecimal(number.toString());
        if (exact.scale() <= 0 && exact.toBigInteger().abs().compareTo(EXACT) <= 0) {
            text.append(exact.toBigInteger());
        } else {
            quote(exact.toPlainString(), text);
        }
    }

    private static void write(Map<?, ?> members, StringBuilder text) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        text.append('{');
        sorted.forEach((name, value) -> {
            separate(text, '{');
            quote(name, text);
            text.append(':');
            write(value, text);
        });
        text.append('}');
    }

    private static void write(Iterable<?> items, StringBuilder text) {
        text.append('[');
        for (Object item : items) {
            separate(text, '[');
            write(item, text);
        }
        text.append(']');
    }

    private static void separate(StringBuilder text, char opening) {
        if (text.charAt(text.length() - 1) != opening) {
            text.append(',');
        }
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < ' ') {
                        text.append(String.format("\\u%04x", (int) c));
                    } else if (Character.isHighSurrogate(c)
                            && i + 1 < value.length()
                            && Character.isLowSurrogate(value.charAt(i + 1))) {
                        text.append(c).append(value.charAt(++i));
                    } else {
                        text.append(Character.isSurrogate(c) ? '\uFFFD' : c);
                    }
                }
            }
        }
        text.append('"');
    }

    /** A text that is canonical already and goes in as it stands. */
    record Written(String json) {}
}
