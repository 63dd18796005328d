/** A report as PDF/A and PDF/UA: pages from the HTML of the official layout, with embedded Chinese fonts. */
@NullMarked
package org.nianbao.report.write.pdf;

import org.jspecify.annotations.NullMarked;
