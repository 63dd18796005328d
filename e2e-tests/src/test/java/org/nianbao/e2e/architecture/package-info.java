/** The sentences of the house's design, each as a rule that fails the build, each shown to fail on an example. */
@NullMarked
package org.nianbao.e2e.architecture;

import org.jspecify.annotations.NullMarked;
