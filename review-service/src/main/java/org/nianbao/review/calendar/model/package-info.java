/** Working days and business time, as the State Council's yearly holiday notice has them. */
@NullMarked
package org.nianbao.review.calendar.model;

import org.jspecify.annotations.NullMarked;
