/** Filings in events, and the events of review-service that concern them. */
@NullMarked
package org.nianbao.submission.filing.messaging;

import org.jspecify.annotations.NullMarked;
