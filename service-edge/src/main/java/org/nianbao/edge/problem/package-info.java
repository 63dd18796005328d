/** How every refusal and failure becomes one RFC 9457 problem document. */
@NullMarked
package org.nianbao.edge.problem;

import org.jspecify.annotations.NullMarked;
