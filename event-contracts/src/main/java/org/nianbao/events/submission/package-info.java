/** What submission-service says: seasons, agencies, filings, submissions, publications, corrections. */
@NullMarked
package org.nianbao.events.submission;

import org.jspecify.annotations.NullMarked;
