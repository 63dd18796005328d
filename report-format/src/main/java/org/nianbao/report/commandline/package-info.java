/** The command line: check and convert. */
@NullMarked
package org.nianbao.report.commandline;

import org.jspecify.annotations.NullMarked;
