/** Due dates as iCalendar objects, and the address where a person's own are read. */
@NullMarked
package org.nianbao.notification.calendar.web;

import org.jspecify.annotations.NullMarked;
