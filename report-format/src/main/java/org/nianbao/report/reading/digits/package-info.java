/** Numbers whose digits run together without separators, and the equations of the format that part them in one way only. */
@NullMarked
package org.nianbao.report.reading.digits;

import org.jspecify.annotations.NullMarked;
