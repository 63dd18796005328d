/** Submissions, withdrawals and corrections over HTTP. */
@NullMarked
package org.nianbao.submission.submission.web;

import org.jspecify.annotations.NullMarked;
