/** Filings, their timeline and stale messages in SQL. */
@NullMarked
package org.nianbao.submission.filing.persistence;

import org.jspecify.annotations.NullMarked;
