/** Tests of what events make. */
@NullMarked
package org.nianbao.notification.notice.messaging;

import org.jspecify.annotations.NullMarked;
