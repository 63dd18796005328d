/** What events tell of people who can be told something. */
@NullMarked
package org.nianbao.notification.recipient.messaging;

import org.jspecify.annotations.NullMarked;
