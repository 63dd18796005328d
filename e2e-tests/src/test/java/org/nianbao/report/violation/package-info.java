/** Examples that break the rules of the house on purpose; nothing is shipped from here. */
@NullMarked
package org.nianbao.report.violation;

import org.jspecify.annotations.NullMarked;
