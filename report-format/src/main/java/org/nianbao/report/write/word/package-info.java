/** A report as a Word document in the manner of GB/T 9704-2012. */
@NullMarked
package org.nianbao.report.write.word;

import org.jspecify.annotations.NullMarked;
