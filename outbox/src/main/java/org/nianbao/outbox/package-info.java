/** Transactional outbox and inbox: what is recorded with a change is sent, in order per key, at least once. */
@NullMarked
package org.nianbao.outbox;

import org.jspecify.annotations.NullMarked;
