/** How use cases behave when steps meet. */
@NullMarked
package org.nianbao.review.reviewcase.application;

import org.jspecify.annotations.NullMarked;
