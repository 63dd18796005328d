/** Tests of the whole service. */
@NullMarked
package org.nianbao.notification;

import org.jspecify.annotations.NullMarked;
