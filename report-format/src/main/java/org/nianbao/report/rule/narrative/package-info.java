/** The rules that read a report's sentences, and what they share: sentences, the figures in them and whom they speak of. */
@NullMarked
package org.nianbao.report.rule.narrative;

import org.jspecify.annotations.NullMarked;
