/** The real engine on real PostgreSQL, and what drives and watches it in the tests. */
@NullMarked
package org.nianbao.bpmn.engine;

import org.jspecify.annotations.NullMarked;
