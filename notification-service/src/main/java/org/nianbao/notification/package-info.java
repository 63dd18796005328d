/** Recipients, notices, channels, deliveries. */
@NullMarked
package org.nianbao.notification;

import org.jspecify.annotations.NullMarked;
