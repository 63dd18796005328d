/** Tests of what system wires in. */
@NullMarked
package org.nianbao.submission.system;

import org.jspecify.annotations.NullMarked;
