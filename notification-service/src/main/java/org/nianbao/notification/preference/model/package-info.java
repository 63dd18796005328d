/** By which channels a person wants to be told. */
@NullMarked
package org.nianbao.notification.preference.model;

import org.jspecify.annotations.NullMarked;
