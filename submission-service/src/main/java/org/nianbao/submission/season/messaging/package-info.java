/** Seasons in events. */
@NullMarked
package org.nianbao.submission.season.messaging;

import org.jspecify.annotations.NullMarked;
