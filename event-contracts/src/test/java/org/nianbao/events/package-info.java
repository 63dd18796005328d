/** The contract: records, schemas, examples and the AsyncAPI document say the same. */
@NullMarked
package org.nianbao.events;

import org.jspecify.annotations.NullMarked;
