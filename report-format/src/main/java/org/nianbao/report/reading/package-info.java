/** How a file becomes a report: readers anchored on labels, and the reading that says where each cell came from. */
@NullMarked
package org.nianbao.report.reading;

import org.jspecify.annotations.NullMarked;
