package org.nianbao.review.desk.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.nianbao.report.rule.Finding;

/** A finding as {@code check --json} prints it. */
@Schema(name = "Finding")
record FindingView(
        String id,
        String code,
        @Schema(allowableValues = {"B", "B*", "W", "I"}) String severity,
        String message,
        String messageEn,
        List<String> addresses,
        String lawRef,
        String group) {

    /** Findings in their order. */
    static List<FindingView> of(List<Finding> findings) {
        return findings.stream().map(FindingView::of).toList();
    }

    private static FindingView of(Finding finding) {
        return new FindingView(
                finding.id(),
                finding.code(),
                finding.severity().code(),
                finding.message(),
                finding.messageEn(),
                finding.addresses(),
                finding.lawRef(),
                finding.group());
    }
}
