/** What a desk, a task, a decision, a remark and a reviewer are, and who may decide. */
@NullMarked
package org.nianbao.review.desk.model;

import org.jspecify.annotations.NullMarked;
