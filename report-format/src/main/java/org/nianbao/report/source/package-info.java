/** Files as lines: one reader per kind of file, each turning bytes into lines of text and rows of tables with their places. Knows nothing of annual reports but what their titles look like. */
@NullMarked
package org.nianbao.report.source;

import org.jspecify.annotations.NullMarked;
