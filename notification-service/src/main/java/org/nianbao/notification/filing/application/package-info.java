/** Keeping the read model of filings. */
@NullMarked
package org.nianbao.notification.filing.application;

import org.jspecify.annotations.NullMarked;
