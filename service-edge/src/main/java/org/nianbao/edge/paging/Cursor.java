package org.nianbao.edge.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.nianbao.edge.problem.ProblemException;
import org.springframework.http.HttpStatus;

/**
 * The key of the last item of a page, as an opaque text. A client only hands it back; one that was made up or belongs
 * to another list is refused with 400 {@code bad-cursor}.
 *
 * <p>Form: URL-safe Base64 of {@code <length>:<text>} for each part.
 */
public record Cursor(List<String> parts) {

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static String encode(String... parts) {
        StringBuilder plain = new StringBuilder();
        for (String part : parts) {
            plain.append(part.length()).append(':').append(part);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException 400 {@code bad-cursor} unless it is a cursor of exactly that many parts */
    public static Cursor decode(String text, int parts) {
        Cursor cursor = decode(text);
        if (cursor.parts.size() != parts) {
            throw bad();
        }
        return cursor;
    }

    /** @throws ProblemException 400 {@code bad-cursor} */
    public static Cursor decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = new ArrayList<>();
            int position = 0;
            while (position < plain.length()) {
                int colon = plain.indexOf(':', position);
                int end = colon + 1 + Integer.parseInt(plain.substring(position, colon));
                parts.add(plain.substring(colon + 1, end));
                position = end;
            }
            if (plain.indexOf('\0') >= 0
                    || !encode(parts.toArray(String[]::new)).equals(text)) {
                throw bad();
            }
            return new Cursor(parts);
        } catch (IllegalArgumentException | IndexOutOfBoundsException notACursor) {
            throw bad();
        }
    }

    public String text(int part) {
        return parts.get(part);
    }

    /** @throws ProblemException 400 {@code bad-cursor} if the part is not a whole number */
    public long number(int part) {
        try {
            return Long.parseLong(text(part));
        } catch (NumberFormatException notANumber) {
            throw bad();
        }
    }

    /** @throws ProblemException 400 {@code bad-cursor} if the part is not an ISO instant */
    public Instant instant(int part) {
        try {
            return Instant.parse(text(part));
        } catch (DateTimeException notAnInstant) {
            throw bad();
        }
    }

    /** @throws ProblemException 400 {@code bad-cursor} if the part is not a UUID */
    public UUID uuid(int part) {
        try {
            return UUID.fromString(text(part));
        } catch (IllegalArgumentException notAnId) {
            throw bad();
        }
    }

    private static ProblemException bad() {
        return new ProblemException(
                        HttpStatus.BAD_REQUEST, "bad-cursor", "参数 after 不是本列表给出的游标；请从第一页重新开始，或原样使用上一页的 next。")
                .field("after", "不是有效的游标");
    }
}
