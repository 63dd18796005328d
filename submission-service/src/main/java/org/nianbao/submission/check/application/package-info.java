/** The dry run of the rules. */
@NullMarked
package org.nianbao.submission.check.application;

import org.jspecify.annotations.NullMarked;
