package org.nianbao.events.submission;

import java.time.Instant;
import org.nianbao.events.Event;

/**
 * The authority withdrew a published report from the public; nobody reads this edition or an earlier one any more.
 *
 * @param submissionNumber the submission that was public
 * @param revision the edition that was public
 * @param note why, as the public reads it in its place
 */
public record ReportRetracted(String filingId, int submissionNumber, int revision, String note, Instant retractedAt)
        implements Event {}
