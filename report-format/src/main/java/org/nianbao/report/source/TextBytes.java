package org.nianbao.report.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Bytes to text: UTF-8, UTF-16 with its mark, or GB18030, whichever decodes without an error; else the one of them that decodes with
 * hardly any, each broken byte shown as U+FFFD.
 */
public final class TextBytes {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char LOST = 0xFFFD;
    private static final int MOST_LOST = 20;
    private static final int CHINESE_FOR_A_LOST_ONE = 50;
    private static final int ENOUGH = MOST_LOST * CHINESE_FOR_A_LOST_ONE;

    private TextBytes() {}

    /** The text, line ends folded to {@code \n}; empty when the bytes are text in none of the encodings. */
    public static Optional<String> decode(byte[] content) {
        Optional<String> marked = marked(content);
        return Stream.<Supplier<Optional<String>>>of(
                        () -> marked,
                        () -> whole(content, StandardCharsets.UTF_8),
                        () -> nearlyWhole(content, StandardCharsets.UTF_8),
                        () -> whole(content, GB18030),
                        () -> nearlyWhole(content, GB18030),
                        () -> whole(content, StandardCharsets.UTF_16LE))
                .flatMap(attempt -> attempt.get().stream())
                .filter(TextBytes::looksLikeText)
                .findFirst()
                .map(TextBytes::foldLineEnds);
    }

    private static Optional<String> marked(byte[] content) {
        boolean marked = startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF);
        return marked ? whole(content, StandardCharsets.UTF_16) : Optional.empty();
    }

    private static Optional<String> whole(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A text that a few bytes are broken in; other encodings taken for this one have them everywhere. */
    private static Optional<String> nearlyWhole(byte[] content, Charset charset) {
        String text = new String(content, charset);
        long lost = text.chars().filter(c -> c == LOST).count();
        long chinese = text.chars()
                .filter(c -> c >= 0x4E00 && c <= 0x9FFF)
                .limit(ENOUGH)
                .count();
        return lost <= MOST_LOST && lost * CHINESE_FOR_A_LOST_ONE <= chinese ? Optional.of(text) : Optional.empty();
    }

    private static boolean looksLikeText(String text) {
        long controls = text.chars()
                .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B)
                .count();
        return text.indexOf('\u0000') < 0 && controls * 200 <= text.length();
    }

    private static String foldLineEnds(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\u000B', '\n')
                .replace('\u2028', '\n')
                .replace('\u0085', '\n');
    }

    static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
