/** Agencies, seasons, filings, drafts, submissions, publication. */
@NullMarked
package org.nianbao.submission;

import org.jspecify.annotations.NullMarked;
