/** A season of 140,000 agencies on the real services, beside one engine timer for each filing. */
@NullMarked
package org.nianbao.benchmarks.season;

import org.jspecify.annotations.NullMarked;
