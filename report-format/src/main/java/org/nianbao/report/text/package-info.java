/** What texts have in common before they are compared: character forms, titles, look-alike glyphs. */
@NullMarked
package org.nianbao.report.text;

import org.jspecify.annotations.NullMarked;
