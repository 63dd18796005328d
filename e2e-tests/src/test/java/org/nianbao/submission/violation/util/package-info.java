/** Examples that break the rules of the house on purpose; nothing is shipped from here. */
@NullMarked
package org.nianbao.submission.violation.util;

import org.jspecify.annotations.NullMarked;
