/** How the service is put together. */
@NullMarked
package org.nianbao.notification.system;

import org.jspecify.annotations.NullMarked;
