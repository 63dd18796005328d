/** Wires the service: settings, security, data source, engine. */
@NullMarked
package org.nianbao.review.system;

import org.jspecify.annotations.NullMarked;
