/** Opening, claiming and deciding tasks, returning and approving reports; the ports of the desks. */
@NullMarked
package org.nianbao.review.desk.application;

import org.jspecify.annotations.NullMarked;
