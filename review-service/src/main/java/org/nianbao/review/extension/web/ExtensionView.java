package org.nianbao.review.extension.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nianbao.review.extension.model.Extension;

/** An extension as it was granted. */
record ExtensionView(
        UUID id,
        String filingId,
        LocalDate submitBy,
        LocalDate publishBy,
        Instant overdueAt,
        String reason,
        String grantedBy,
        Instant grantedAt) {

    static ExtensionView of(Extension extension) {
        return new ExtensionView(
                extension.id(),
                extension.filingId(),
                extension.submitBy(),
                extension.publishBy(),
                extension.overdueAt(),
                extension.reason(),
                extension.by(),
                extension.at());
    }
}
