/** Reads the events of seasons and writes reminders and circulars. */
@NullMarked
package org.nianbao.review.season.messaging;

import org.jspecify.annotations.NullMarked;
