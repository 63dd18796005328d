/** Tests of waiting. */
@NullMarked
package org.nianbao.notification.delivery.model;

import org.jspecify.annotations.NullMarked;
