/** The events that make filings known. */
@NullMarked
package org.nianbao.notification.filing.messaging;

import org.jspecify.annotations.NullMarked;
