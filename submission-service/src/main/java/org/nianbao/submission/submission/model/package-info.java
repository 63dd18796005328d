/** Submissions, what they carry, and why one may be refused. */
@NullMarked
package org.nianbao.submission.submission.model;

import org.jspecify.annotations.NullMarked;
