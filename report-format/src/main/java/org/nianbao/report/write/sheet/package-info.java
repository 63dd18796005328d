/** A report as a workbook: filled, and blank as the template that agencies fill in and send back. */
@NullMarked
package org.nianbao.report.write.sheet;

import org.jspecify.annotations.NullMarked;
