/** Examples that break the rules of the house on purpose; nothing is shipped from here. */
@NullMarked
package org.nianbao.review.violationone;

import org.jspecify.annotations.NullMarked;
