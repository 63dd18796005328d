package org.nianbao.events.submission;

import java.time.Instant;
import org.nianbao.events.Event;

/**
 * The approved revision is on the public site.
 *
 * @param revision the public edition: 1, then one more with each correction; submissions that came back do not count
 * @param address path of the public page, /reports/{year}/{agencyCode}
 */
public record ReportPublished(String filingId, int submissionNumber, int revision, String address, Instant publishedAt)
        implements Event {}
