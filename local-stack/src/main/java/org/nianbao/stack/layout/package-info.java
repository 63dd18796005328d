/** Where the local stack keeps its files and at which ports its parts answer. */
@NullMarked
package org.nianbao.stack.layout;

import org.jspecify.annotations.NullMarked;
