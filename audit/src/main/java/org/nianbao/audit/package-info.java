/** The form of the audit log: entries, the chain of their hashes, the canonical text that is hashed. */
@NullMarked
package org.nianbao.audit;

import org.jspecify.annotations.NullMarked;
