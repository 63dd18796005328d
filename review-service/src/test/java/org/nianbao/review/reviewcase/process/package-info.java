/** How the engine is set up. */
@NullMarked
package org.nianbao.review.reviewcase.process;

import org.jspecify.annotations.NullMarked;
