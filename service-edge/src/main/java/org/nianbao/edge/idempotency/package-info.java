/** The Idempotency-Key: a POST repeated with the same key gets the first answer and does nothing again. */
@NullMarked
package org.nianbao.edge.idempotency;

import org.jspecify.annotations.NullMarked;
