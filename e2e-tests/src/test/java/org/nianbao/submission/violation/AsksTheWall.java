package org.nianbao.submission.violation;

import java.time.Instant;

/** Breaks a rule of the house on purpose. */
final class AsksTheWall {
    private AsksTheWall() {}

    static Instant now() {
        return Instant.now();
    }
}
