/** Reads the events of submission-service into cases and writes the events about cases. */
@NullMarked
package org.nianbao.review.reviewcase.messaging;

import org.jspecify.annotations.NullMarked;
