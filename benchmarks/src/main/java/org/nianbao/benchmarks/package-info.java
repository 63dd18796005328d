/** Measurements, each printed as a ratio against a baseline that is measured in the same run. */
@NullMarked
package org.nianbao.benchmarks;

import org.jspecify.annotations.NullMarked;
