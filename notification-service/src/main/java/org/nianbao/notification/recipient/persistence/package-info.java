/** The table of recipients. */
@NullMarked
package org.nianbao.notification.recipient.persistence;

import org.jspecify.annotations.NullMarked;
