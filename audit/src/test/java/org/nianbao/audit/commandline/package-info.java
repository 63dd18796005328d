/** Tests of the command line. */
@NullMarked
package org.nianbao.audit.commandline;

import org.jspecify.annotations.NullMarked;
