/** Keyset pages: limit and opaque cursor in, items and next cursor out. */
@NullMarked
package org.nianbao.edge.paging;

import org.jspecify.annotations.NullMarked;
