/** What review-service says: validation, desks, returns, approvals, due dates. */
@NullMarked
package org.nianbao.events.review;

import org.jspecify.annotations.NullMarked;
