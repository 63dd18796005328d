/** Talking to the services as any other program does: over the front door, with somebody's token. */
@NullMarked
package org.nianbao.stack.client;

import org.jspecify.annotations.NullMarked;
