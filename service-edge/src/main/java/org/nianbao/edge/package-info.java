/** What the web edge of every service does the same way. */
@NullMarked
package org.nianbao.edge;

import org.jspecify.annotations.NullMarked;
