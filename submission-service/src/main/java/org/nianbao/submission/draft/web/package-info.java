/** Drafts and imports over HTTP. */
@NullMarked
package org.nianbao.submission.draft.web;

import org.jspecify.annotations.NullMarked;
