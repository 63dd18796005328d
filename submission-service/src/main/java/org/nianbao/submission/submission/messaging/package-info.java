/** Submissions, withdrawals and corrections in events. */
@NullMarked
package org.nianbao.submission.submission.messaging;

import org.jspecify.annotations.NullMarked;
