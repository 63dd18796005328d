/** The commands of the launcher: start, stop, status and demo. */
@NullMarked
package org.nianbao.stack.command;

import org.jspecify.annotations.NullMarked;
