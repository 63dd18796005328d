/** Examples that break the rules of the house on purpose; nothing is shipped from here. */
@NullMarked
package org.nianbao.submission.violationone;

import org.jspecify.annotations.NullMarked;
