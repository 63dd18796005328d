/** The events that the services publish and read; nothing else crosses a service boundary. */
@NullMarked
package org.nianbao.events;

import org.jspecify.annotations.NullMarked;
