/** The way from this service into its outbox. */
@NullMarked
package org.nianbao.submission.messaging;

import org.jspecify.annotations.NullMarked;
