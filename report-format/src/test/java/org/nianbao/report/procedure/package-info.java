/** Tests of what goes with a report. */
@NullMarked
package org.nianbao.report.procedure;

import org.jspecify.annotations.NullMarked;
