/** Events of the other services turned into occasions of notices. */
@NullMarked
package org.nianbao.notification.notice.messaging;

import org.jspecify.annotations.NullMarked;
