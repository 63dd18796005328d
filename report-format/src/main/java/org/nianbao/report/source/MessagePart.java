package org.nianbao.report.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message or a part of one (RFC 2045, RFC 2046), each byte a character. What is cut off or broken gives less, never an error.
 *
 * @param headers by their names in lower case
 * @param body as transferred
 */
record MessagePart(Map<String, String> headers, String body) {

    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_HEADERS = 100;
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]{1,100})\"|([^\\s;\"]{1,100}))");

    static MessagePart of(String text) {
        Map<String, String> headers = new HashMap<>();
        int from = 0;
        String name = "";
        while (from < text.length() && headers.size() < MOST_HEADERS) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            String line = text.substring(from, to).stripTrailing();
            from = to + 1;
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0))) {
                headers.computeIfPresent(name, (header, value) -> value + " " + line.strip());
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.put(name, line.substring(colon + 1).strip());
            }
        }
        return new MessagePart(Map.copyOf(headers), text.substring(Math.min(from, text.length())));
    }

    /** Its media type in lower case, without parameters; empty when it names none. */
    String type() {
        return headers.getOrDefault("content-type", "").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** This part, or those in it at any depth, of a type, in the order of the file. */
    List<MessagePart> ofType(String wanted) {
        List<MessagePart> found = new ArrayList<>();
        collect(wanted, 0, found);
        return found;
    }

    private void collect(String wanted, int depth, List<MessagePart> found) {
        if (type().equals(wanted)) {
            found.add(this);
        } else if (type().startsWith("multipart/") && depth < DEEPEST) {
            for (MessagePart part : parts()) {
                part.collect(wanted, depth + 1, found);
            }
        }
    }

    private List<MessagePart> parts() {
        Matcher boundary = BOUNDARY.matcher(headers.getOrDefault("content-type", ""));
        if (!boundary.find()) {
            return List.of();
        }
        String line = "--" + (boundary.group(1) != null ? boundary.group(1) : boundary.group(2));
        List<MessagePart> parts = new ArrayList<>();
        int from = lineStarting(line, 0);
        while (from >= 0 && parts.size() < MOST_PARTS && !body.startsWith("--", from + line.length())) {
            ReadingStopped.ifInterrupted();
            int next = lineStarting(line, from + line.length());
            int end = body.indexOf('\n', from);
            if (end >= 0) {
                parts.add(of(body.substring(end + 1, Math.max(end + 1, next < 0 ? body.length() : next))));
            }
            from = next;
        }
        return parts;
    }

    /** Where a line begins so; -1 when none does. */
    private int lineStarting(String start, int from) {
        int at = body.indexOf(start, from);
        while (at > 0 && body.charAt(at - 1) != '\n') {
            at = body.indexOf(start, at + 1);
        }
        return at;
    }

    /** The bytes it was made from. */
    byte[] content() {
        return switch (headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64();
            case "quoted-printable" -> quotedPrintable();
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private byte[] base64() {
        String digits = body.replaceAll("[^A-Za-z0-9+/]", "");
        // a lone digit at the end is not even one byte
        int whole = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
        return Base64.getDecoder().decode(digits.substring(0, whole));
    }

    private byte[] quotedPrintable() {
        byte[] bytes = new byte[body.length()];
        int length = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                bytes[length++] = (byte) c;
            } else if (i + 2 < body.length() && isHex(body.charAt(i + 1)) && isHex(body.charAt(i + 2))) {
                bytes[length++] = (byte) Integer.parseInt(body.substring(i + 1, i + 3), 16);
                i += 2;
            } else {
                i = endOfSoftBreak(i);
            }
        }
        return java.util.Arrays.copyOf(bytes, length);
    }

    /** The index of the line end that a = at the end of a line takes away; that of the = when it means nothing. */
    private int endOfSoftBreak(int equals) {
        int i = equals + 1;
        while (i < body.length() && (body.charAt(i) == ' ' || body.charAt(i) == '\t' || body.charAt(i) == '\r')) {
            i++;
        }
        return i < body.length() && body.charAt(i) == '\n' ? i : equals;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0;
    }
}
