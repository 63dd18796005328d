/** Tests of business time. */
@NullMarked
package org.nianbao.edge.clock;

import org.jspecify.annotations.NullMarked;
