package org.nianbao.review.desk.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.nianbao.report.difference.DifferenceJson;
import org.nianbao.review.desk.model.SubmissionChange;
import tools.jackson.databind.JsonNode;

/**
 * What changed between two submissions, cell by cell and sentence by sentence.
 *
 * @param difference {@code {"facts":[…],"cells":[{"address","label","before","after"}],"texts":[{"part","label","sentences":[…]}]}}
 */
@Schema(name = "Changes")
record ChangesView(
        int fromSubmission,
        int toSubmission,
        @Schema(implementation = Object.class) JsonNode difference) {

    static ChangesView of(SubmissionChange change) {
        return new ChangesView(change.from(), change.to(), DifferenceJson.write(change.difference()));
    }
}
