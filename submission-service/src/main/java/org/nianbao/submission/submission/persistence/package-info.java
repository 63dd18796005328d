/** Submissions in SQL. */
@NullMarked
package org.nianbao.submission.submission.persistence;

import org.jspecify.annotations.NullMarked;
