/** The HTTP API of recipients. */
@NullMarked
package org.nianbao.notification.recipient.web;

import org.jspecify.annotations.NullMarked;
