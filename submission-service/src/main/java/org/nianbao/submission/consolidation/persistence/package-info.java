/** Sums of published reports in SQL. */
@NullMarked
package org.nianbao.submission.consolidation.persistence;

import org.jspecify.annotations.NullMarked;
