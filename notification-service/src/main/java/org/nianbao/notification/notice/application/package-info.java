/** Making notices out of occasions, reading and acknowledging them. */
@NullMarked
package org.nianbao.notification.notice.application;

import org.jspecify.annotations.NullMarked;
