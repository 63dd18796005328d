/** The audit log: its port for commands, the table behind it, and who is acting on the thread. */
@NullMarked
package org.nianbao.edge.audit;

import org.jspecify.annotations.NullMarked;
