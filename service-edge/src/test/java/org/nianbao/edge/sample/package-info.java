/** A small service with one handler for each thing the edge does. */
@NullMarked
package org.nianbao.edge.sample;

import org.jspecify.annotations.NullMarked;
