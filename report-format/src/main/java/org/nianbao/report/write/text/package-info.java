/** A report as plain text for people and as comma-separated numbers for programs. */
@NullMarked
package org.nianbao.report.write.text;

import org.jspecify.annotations.NullMarked;
