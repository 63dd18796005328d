/** Writes the event about an extension. */
@NullMarked
package org.nianbao.review.extension.messaging;

import org.jspecify.annotations.NullMarked;
