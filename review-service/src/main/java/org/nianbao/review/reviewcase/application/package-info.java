/** What happens to a case, step by step, in one transaction each; the ports to the engine, the books and the events. */
@NullMarked
package org.nianbao.review.reviewcase.application;

import org.jspecify.annotations.NullMarked;
