/** The whole system as processes of their own, for the journeys: started once, driven over the front door, killed on purpose. */
@NullMarked
package org.nianbao.e2e.stack;

import org.jspecify.annotations.NullMarked;
