/** The address where people choose their channels. */
@NullMarked
package org.nianbao.notification.preference.web;

import org.jspecify.annotations.NullMarked;
