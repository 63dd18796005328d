/** Examples that break the rules of the house on purpose; nothing is shipped from here. */
@NullMarked
package org.nianbao.submission.messaging;

import org.jspecify.annotations.NullMarked;
