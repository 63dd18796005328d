/** Journeys over the real processes, and the rules of the house as tests. */
@NullMarked
package org.nianbao.e2e;

import org.jspecify.annotations.NullMarked;
