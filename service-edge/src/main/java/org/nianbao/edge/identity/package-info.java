/** Who calls: the token's claims as a caller with roles and scope, and the security chain that checks the token. */
@NullMarked
package org.nianbao.edge.identity;

import org.jspecify.annotations.NullMarked;
