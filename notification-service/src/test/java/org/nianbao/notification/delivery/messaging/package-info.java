/** Tests of e-mail. */
@NullMarked
package org.nianbao.notification.delivery.messaging;

import org.jspecify.annotations.NullMarked;
