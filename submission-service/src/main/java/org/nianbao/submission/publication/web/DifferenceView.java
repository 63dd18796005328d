package org.nianbao.submission.publication.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.difference.DifferenceJson;
import org.nianbao.submission.publication.model.PublishedReport;
import org.nianbao.submission.publication.model.RevisionDifference;
import tools.jackson.databind.JsonNode;

/**
 * What a correction changed.
 *
 * @param from the revision before it
 * @param to the revision it made
 * @param reason why it was made
 * @param difference {@code {"facts":[…],"cells":[{"address","label","before","after"}],"texts":[{"part","label","sentences":[…]}]}}
 */
record DifferenceView(
        int year,
        String agencyCode,
        int from,
        int to,
        @Nullable String reason,
        Instant publishedAt,
        @Schema(implementation = Object.class) JsonNode difference) {

    static DifferenceView of(RevisionDifference found) {
        PublishedReport after = found.after();
        return new DifferenceView(
                after.year(),
                after.agencyCode(),
                found.before().revision(),
                after.revision(),
                after.reason(),
                after.publishedAt(),
                DifferenceJson.write(found.difference()));
    }
}
