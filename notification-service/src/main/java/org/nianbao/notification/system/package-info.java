/** Wires the service together. */
@NullMarked
package org.nianbao.notification.system;

import org.jspecify.annotations.NullMarked;
