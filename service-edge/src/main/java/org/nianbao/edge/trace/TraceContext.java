package org.nianbao.edge.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The value of {@code traceparent}, W3C Trace Context level 1: {@code 00-<32 hex>-<16 hex>-<2 hex>}. */
final class TraceContext {

    /** Later versions may say more after the flags; version ff and identifiers of zeros are not allowed. */
    private static final Pattern FORM = Pattern.compile(
            "(?!ff)([0-9a-f]{2})-((?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2})(-[!-~]{1,200})?");

    private static final String SAMPLED = "01";

    private TraceContext() {}

    /** The trace a header names, in the form of version 00, or a new one when it names none. */
    static String of(@Nullable String header) {
        if (header != null) {
            Matcher form = FORM.matcher(header.strip());
            if (form.matches() && !(form.group(1).equals("00") && form.group(3) != null)) {
                return "00-" + form.group(2);
            }
        }
        return "00-" + hex(16) + "-" + hex(8) + "-" + SAMPLED;
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        // never all zeros
        random[0] |= 1;
        return HexFormat.of().formatHex(random);
    }
}
