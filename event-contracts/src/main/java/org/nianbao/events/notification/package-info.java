/** What notification-service says: what was sent and what could not be. */
@NullMarked
package org.nianbao.events.notification;

import org.jspecify.annotations.NullMarked;
