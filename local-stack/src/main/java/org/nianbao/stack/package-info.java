/** Starts the whole system on one machine without Docker. */
@NullMarked
package org.nianbao.stack;

import org.jspecify.annotations.NullMarked;
