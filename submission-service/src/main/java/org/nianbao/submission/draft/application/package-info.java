/** Importing files, saving drafts, checking them; the ports they need. */
@NullMarked
package org.nianbao.submission.draft.application;

import org.jspecify.annotations.NullMarked;
