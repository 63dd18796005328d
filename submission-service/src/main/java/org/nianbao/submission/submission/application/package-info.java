/** Handing in, taking back, correcting; the ports they need. */
@NullMarked
package org.nianbao.submission.submission.application;

import org.jspecify.annotations.NullMarked;
