/** What the wiring brings with it. */
@NullMarked
package org.nianbao.review.system;

import org.jspecify.annotations.NullMarked;
