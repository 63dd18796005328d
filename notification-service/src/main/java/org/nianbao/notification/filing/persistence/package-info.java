/** The table of the filings that this service knows. */
@NullMarked
package org.nianbao.notification.filing.persistence;

import org.jspecify.annotations.NullMarked;
