/** The table of what people chose. */
@NullMarked
package org.nianbao.notification.preference.persistence;

import org.jspecify.annotations.NullMarked;
