/** Working days by the notices that have appeared. */
@NullMarked
package org.nianbao.edge.calendar;

import org.jspecify.annotations.NullMarked;
