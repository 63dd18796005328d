/** The real parts start, keep their data and survive being killed. */
@NullMarked
package org.nianbao.parts;

import org.jspecify.annotations.NullMarked;
