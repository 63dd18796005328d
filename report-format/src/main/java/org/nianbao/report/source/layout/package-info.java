/** Where things stand on a page: glyphs and ruled lines become lines of text, paragraphs and tables. Knows no file format. */
@NullMarked
package org.nianbao.report.source.layout;

import org.jspecify.annotations.NullMarked;
