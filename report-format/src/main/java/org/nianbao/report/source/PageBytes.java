package org.nianbao.report.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which encoding a page is written. What it declares is often wrong, since the server's own word overrides it and is
 * lost when the page is saved; and {@code gb2312} stands for all of GB18030, as browsers take it.
 */
final class PageBytes {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final int HEAD = 4096;

    private PageBytes() {}

    /** The name of the encoding, or null when a mark at the beginning says it. */
    static Optional<String> encoding(byte[] content) {
        boolean marked = TextBytes.startsWith(content, 0xEF, 0xBB, 0xBF)
                || TextBytes.startsWith(content, 0xFF, 0xFE)
                || TextBytes.startsWith(content, 0xFE, 0xFF);
        return marked ? Optional.empty() : Optional.of(charset(content).name());
    }

    private static Charset charset(byte[] content) {
        List<Charset> candidates = new ArrayList<>(List.of(StandardCharsets.UTF_8));
        declared(content).ifPresent(candidates::add);
        candidates.add(GB18030);
        return candidates.stream()
                .filter(charset -> isAllOf(charset, content))
                .findFirst()
                .orElseGet(() -> candidates.stream()
                        .min(Comparator.comparingInt(charset -> broken(charset, content)))
                        .orElse(GB18030));
    }

    private static Optional<Charset> declared(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()
                || declared.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("gb")) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            return charset.equals(StandardCharsets.ISO_8859_1) ? Optional.empty() : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isAllOf(Charset charset, byte[] content) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int broken(Charset charset, byte[] content) {
        return (int)
                new String(content, charset).chars().filter(c -> c == 0xFFFD).count();
    }
}
