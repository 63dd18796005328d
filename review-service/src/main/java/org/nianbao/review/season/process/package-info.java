/** The season's process behind its port, its delegates and the decision tables. */
@NullMarked
package org.nianbao.review.season.process;

import org.jspecify.annotations.NullMarked;
