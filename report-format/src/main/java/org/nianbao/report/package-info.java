/** The annual report on government information disclosure as pen and paper know it: model, readers, writers, rules. */
@NullMarked
package org.nianbao.report;

import org.jspecify.annotations.NullMarked;
