package org.nianbao.notification.notice.application;

import org.jspecify.annotations.Nullable;
import org.nianbao.notification.filing.model.Filing;

/**
 * Somebody who reads notices, and how far that person sees. Everybody sees the own notices.
 *
 * @param everything whether all notices are seen, as by an administrator
 * @param agency code of the agency whose filings' notices to the agency's side are seen too, as by its clerks
 * @param ledRegion code of the region of whose agencies the same is seen, as by a leader
 * @param region code of the region of whose filings every notice is seen, as by its authority
 */
public record Reader(
        String subject,
        boolean everything,
        @Nullable String agency,
        @Nullable String ledRegion,
        @Nullable String region) {

    /** Whether this reader may see all that is said about a filing. */
    public boolean seesEverythingOf(Filing filing) {
        return everything || region != null && filing.regionsUpwards().contains(region);
    }
}
