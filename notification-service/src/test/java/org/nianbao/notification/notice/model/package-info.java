/** Tests of who is told. */
@NullMarked
package org.nianbao.notification.notice.model;

import org.jspecify.annotations.NullMarked;
