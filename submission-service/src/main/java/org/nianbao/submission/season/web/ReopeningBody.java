package org.nianbao.submission.season.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when a season goes on.
 *
 * @param closesAt when it closes by itself; null: as before
 */
record ReopeningBody(@Nullable Instant closesAt) {}
