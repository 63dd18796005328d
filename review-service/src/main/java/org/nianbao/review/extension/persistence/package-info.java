/** The table of extensions, in SQL. */
@NullMarked
package org.nianbao.review.extension.persistence;

import org.jspecify.annotations.NullMarked;
