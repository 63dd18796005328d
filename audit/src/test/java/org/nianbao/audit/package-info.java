/** Tests of the audit log's form and of its check. */
@NullMarked
package org.nianbao.audit;

import org.jspecify.annotations.NullMarked;
