/** The command line of the audit log: {@code audit verify}, {@code audit seal}, {@code audit export}. */
@NullMarked
package org.nianbao.audit.commandline;

import org.jspecify.annotations.NullMarked;
