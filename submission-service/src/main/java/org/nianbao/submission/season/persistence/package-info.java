/** Seasons in SQL. */
@NullMarked
package org.nianbao.submission.season.persistence;

import org.jspecify.annotations.NullMarked;
