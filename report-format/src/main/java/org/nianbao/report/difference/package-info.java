/** What differs between two reports, cell by cell and sentence by sentence, and whether an address was touched by it. */
@NullMarked
package org.nianbao.report.difference;

import org.jspecify.annotations.NullMarked;
