/** The OpenID Connect provider of the local stack, with the demo people and the demo-only token endpoint. */
@NullMarked
package org.nianbao.stack.identity;

import org.jspecify.annotations.NullMarked;
