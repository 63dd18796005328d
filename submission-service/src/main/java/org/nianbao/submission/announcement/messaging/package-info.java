/** The way from this service into its outbox. */
@NullMarked
package org.nianbao.submission.announcement.messaging;

import org.jspecify.annotations.NullMarked;
