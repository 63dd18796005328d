package org.nianbao.submission.draft.web;

import org.jspecify.annotations.Nullable;
import org.nianbao.edge.etag.ETag;
import org.nianbao.submission.draft.model.ExpectedVersion;

/** The header If-Match on drafts: an ETag of ours, "0" when there is no draft yet, or * for whatever stands there. */
public final class IfMatch {

    private IfMatch() {}

    /** What the header asks for; 428 when it is absent, 400 when it is malformed. */
    public static ExpectedVersion read(@Nullable String header) {
        return header != null && header.strip().equals("*")
                ? new ExpectedVersion.Any()
                : new ExpectedVersion.Exactly(ETag.require(header));
    }
}
