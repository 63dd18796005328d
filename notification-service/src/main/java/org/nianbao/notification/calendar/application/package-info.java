/** Who sees which due dates, and the port by which they are written down. */
@NullMarked
package org.nianbao.notification.calendar.application;

import org.jspecify.annotations.NullMarked;
