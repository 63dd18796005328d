/** A filing's life: one type per state, each answering for what it allows. */
@NullMarked
package org.nianbao.submission.filing.model;

import org.jspecify.annotations.NullMarked;
