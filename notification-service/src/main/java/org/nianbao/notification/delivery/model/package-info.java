/** Deliveries: one letter on its way to one address by one channel, and how an attempt can end. */
@NullMarked
package org.nianbao.notification.delivery.model;

import org.jspecify.annotations.NullMarked;
