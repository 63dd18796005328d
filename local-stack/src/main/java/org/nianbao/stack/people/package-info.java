/** The people and machine clients of the demonstration, as demo-people.json lists them. */
@NullMarked
package org.nianbao.stack.people;

import org.jspecify.annotations.NullMarked;
