/** Ordering and attempting deliveries; the channels' port. */
@NullMarked
package org.nianbao.notification.delivery.application;

import org.jspecify.annotations.NullMarked;
