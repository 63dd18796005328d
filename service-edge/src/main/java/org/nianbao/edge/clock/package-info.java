/** Business time: the one clock that decides dates, and its zone. */
@NullMarked
package org.nianbao.edge.clock;

import org.jspecify.annotations.NullMarked;
