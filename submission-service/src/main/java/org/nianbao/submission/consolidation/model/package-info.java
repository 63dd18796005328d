/** A government's own report as the sum of its subordinates', true with pen and paper. */
@NullMarked
package org.nianbao.submission.consolidation.model;

import org.jspecify.annotations.NullMarked;
