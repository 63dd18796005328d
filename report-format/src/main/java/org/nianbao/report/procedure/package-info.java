/**
 * What goes with a report on paper and is the same wherever it is read: the signatures under it, the declaration of the
 * person in charge, and the coded reasons for which a report is returned.
 */
@NullMarked
package org.nianbao.report.procedure;

import org.jspecify.annotations.NullMarked;
