/** The demonstration: real reports taken through their whole life by the service API. */
@NullMarked
package org.nianbao.stack.demo;

import org.jspecify.annotations.NullMarked;
