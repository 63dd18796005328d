/** The engine behind its port: starts, messages, delegates of a case, the engine's clock, health and index. */
@NullMarked
package org.nianbao.review.reviewcase.process;

import org.jspecify.annotations.NullMarked;
