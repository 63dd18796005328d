/** Opening, closing and reopening seasons, and opening their filings in batches; the ports they need. */
@NullMarked
package org.nianbao.submission.season.application;

import org.jspecify.annotations.NullMarked;
