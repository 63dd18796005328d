/** Published revisions in SQL. */
@NullMarked
package org.nianbao.submission.publication.persistence;

import org.jspecify.annotations.NullMarked;
