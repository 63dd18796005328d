/** The edge, tested as a whole in a small service with a real database and real tokens. */
@NullMarked
package org.nianbao.edge;

import org.jspecify.annotations.NullMarked;
