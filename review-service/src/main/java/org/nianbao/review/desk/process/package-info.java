/** The engine's user tasks behind their port, and the delegates that the desks need. */
@NullMarked
package org.nianbao.review.desk.process;

import org.jspecify.annotations.NullMarked;
