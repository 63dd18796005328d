/** The tables of deliveries and of their attempts. */
@NullMarked
package org.nianbao.notification.delivery.persistence;

import org.jspecify.annotations.NullMarked;
