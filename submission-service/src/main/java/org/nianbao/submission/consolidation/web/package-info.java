/** Consolidation over HTTP. */
@NullMarked
package org.nianbao.submission.consolidation.web;

import org.jspecify.annotations.NullMarked;
