/** The order in which the parts of the local stack start and stop, and what is checked before. */
@NullMarked
package org.nianbao.stack.launch;

import org.jspecify.annotations.NullMarked;
