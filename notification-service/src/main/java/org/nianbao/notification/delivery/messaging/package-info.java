/** E-mail, and the events that say what was sent and what was not. */
@NullMarked
package org.nianbao.notification.delivery.messaging;

import org.jspecify.annotations.NullMarked;
