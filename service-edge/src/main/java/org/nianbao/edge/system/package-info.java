/** Wiring of the edge: the auto-configuration and its defaults. */
@NullMarked
package org.nianbao.edge.system;

import org.jspecify.annotations.NullMarked;
