/** The rule catalogue: one class per rule, the findings they make, and the versioned set that runs them. */
@NullMarked
package org.nianbao.report.rule;

import org.jspecify.annotations.NullMarked;
