/** The trace a request belongs to. */
@NullMarked
package org.nianbao.edge.trace;

import org.jspecify.annotations.NullMarked;
