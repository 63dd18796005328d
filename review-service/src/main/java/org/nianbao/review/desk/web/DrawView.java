package org.nianbao.review.desk.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.application.ReadDraw.PublicDraw;
import org.nianbao.review.desk.model.SeasonDraw;

/**
 * The draw of a season, as everybody may know it.
 *
 * @param algorithm how a filing's lot is drawn
 * @param percent how many of a hundred are drawn
 * @param commitment SHA-256 of the seed in hex, fixed at {@code committedAt}
 * @param seed null until the season is over
 */
record DrawView(
        int year,
        String algorithm,
        int percent,
        String commitment,
        Instant committedAt,
        @Nullable String seed) {

    static DrawView of(int year, PublicDraw read) {
        SeasonDraw draw = read.draw();
        return new DrawView(
                year,
                SeasonDraw.ALGORITHM,
                draw.percent(),
                draw.commitment(),
                draw.committedAt(),
                read.seedMayBeTold() ? draw.seed() : null);
    }
}
