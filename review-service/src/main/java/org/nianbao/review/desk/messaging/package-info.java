/** Writes the events about desks, returns and approvals. */
@NullMarked
package org.nianbao.review.desk.messaging;

import org.jspecify.annotations.NullMarked;
