/** Drafts and imports in SQL. */
@NullMarked
package org.nianbao.submission.draft.persistence;

import org.jspecify.annotations.NullMarked;
