/** Publishing what was approved, taking over what was published elsewhere; the ports they need. */
@NullMarked
package org.nianbao.submission.publication.application;

import org.jspecify.annotations.NullMarked;
