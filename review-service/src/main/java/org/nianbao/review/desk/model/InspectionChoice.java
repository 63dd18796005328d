package org.nianbao.review.desk.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * How discipline inspection came to look at a submission, or not to.
 *
 * @param seed seed of the season's draw; null when nothing was drawn
 * @param percent how many of a hundred are drawn; null when nothing was drawn
 * @param drawn what was drawn, 0 to 9999; below {@code percent × 100} the report is inspected
 */
public record InspectionChoice(
        InspectionMode mode,
        @Nullable String seed,
        @Nullable Integer percent,
        @Nullable Integer drawn,
        boolean inspected) {

    private static final int LOTS = 10_000;

    /** The choice of a mode. A draw depends on the filing and the season's seed alone, so it can be done again. */
    public static InspectionChoice of(InspectionMode mode, String filingId, String seed, int percent) {
        return switch (mode) {
            case REQUIRED -> new InspectionChoice(mode, null, null, null, true);
            case INFORMED -> new InspectionChoice(mode, null, null, null, false);
            case SAMPLED -> {
                int drawn = draw(filingId, seed);
                yield new InspectionChoice(mode, seed, percent, drawn, drawn < percent * (LOTS / 100));
            }
        };
    }

    private static int draw(String filingId, String seed) {
        byte[] hash = sha256().digest((seed + ':' + filingId).getBytes(StandardCharsets.UTF_8));
        int first = ((hash[0] & 0x7f) << 24) | ((hash[1] & 0xff) << 16) | ((hash[2] & 0xff) << 8) | (hash[3] & 0xff);
        return first % LOTS;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
