/** Notices: what happened, who is told, in which state the telling is. */
@NullMarked
package org.nianbao.notification.notice.model;

import org.jspecify.annotations.NullMarked;
