/** What a filing's dates and states mean, with pen and paper. */
@NullMarked
package org.nianbao.submission.filing.model;

import org.jspecify.annotations.NullMarked;
