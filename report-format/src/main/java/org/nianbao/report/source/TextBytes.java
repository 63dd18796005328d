package org.nianbao.report.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Bytes to text: UTF-8, UTF-16 with its mark, or GB18030, whichever decodes without an error. */
public final class TextBytes {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextBytes() {}

    /** The text, line ends folded to {@code \n}; empty when the bytes are text in none of the encodings. */
    public static Optional<String> decode(byte[] content) {
        return candidates(content).stream()
                .flatMap(charset -> decode(content, charset).stream())
                .filter(TextBytes::looksLikeText)
                .findFirst()
                .map(TextBytes::foldLineEnds);
    }

    private static List<Charset> candidates(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16);
        }
        return List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE);
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
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
