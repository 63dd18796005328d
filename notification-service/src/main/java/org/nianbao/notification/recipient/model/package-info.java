/** Who holds which role for which agency or region. */
@NullMarked
package org.nianbao.notification.recipient.model;

import org.jspecify.annotations.NullMarked;
