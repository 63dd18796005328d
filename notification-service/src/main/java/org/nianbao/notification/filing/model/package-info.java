/** What a notice must know of a filing: whose it is, where the agency belongs, when it is due. */
@NullMarked
package org.nianbao.notification.filing.model;

import org.jspecify.annotations.NullMarked;
