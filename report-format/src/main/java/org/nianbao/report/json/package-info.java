/** The one JSON form of the annual report, read strictly and written canonically, with its JSON Schema. */
@NullMarked
package org.nianbao.report.json;

import org.jspecify.annotations.NullMarked;
