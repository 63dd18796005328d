/** One class for each journey of a report through the running system. */
@NullMarked
package org.nianbao.e2e.journey;

import org.jspecify.annotations.NullMarked;
