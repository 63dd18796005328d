/** Changing and following what people chose. */
@NullMarked
package org.nianbao.notification.preference.application;

import org.jspecify.annotations.NullMarked;
