/** Working days, as the State Council's yearly holiday notices have them: the one calendar of all services. */
@NullMarked
package org.nianbao.edge.calendar;

import org.jspecify.annotations.NullMarked;
