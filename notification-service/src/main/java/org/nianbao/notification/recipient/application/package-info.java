/** The use cases around recipients and the store they need. */
@NullMarked
package org.nianbao.notification.recipient.application;

import org.jspecify.annotations.NullMarked;
