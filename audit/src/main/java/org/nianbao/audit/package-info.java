/** The form of the audit log: entries chained by hashes, seals over the chains, and the check of both. */
@NullMarked
package org.nianbao.audit;

import org.jspecify.annotations.NullMarked;
