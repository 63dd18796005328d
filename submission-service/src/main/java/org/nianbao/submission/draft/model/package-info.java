/** Drafts and imported files. */
@NullMarked
package org.nianbao.submission.draft.model;

import org.jspecify.annotations.NullMarked;
