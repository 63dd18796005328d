/** How a report is printed: the official layout as HTML. */
@NullMarked
package org.nianbao.report.write;

import org.jspecify.annotations.NullMarked;
