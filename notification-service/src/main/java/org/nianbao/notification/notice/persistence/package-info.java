/** The tables of notices and of events that came before their filing. */
@NullMarked
package org.nianbao.notification.notice.persistence;

import org.jspecify.annotations.NullMarked;
