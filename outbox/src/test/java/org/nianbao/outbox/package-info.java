/** The acceptance suite of outbox and inbox, on a real broker and a real database. */
@NullMarked
package org.nianbao.outbox;

import org.jspecify.annotations.NullMarked;
