/** The one host that people see: routes every path to the service that owns it. */
@NullMarked
package org.nianbao.stack.frontdoor;

import org.jspecify.annotations.NullMarked;
