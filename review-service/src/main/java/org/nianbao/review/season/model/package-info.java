/** Steps of reminding and escalating, the lines of the board and of the circular. */
@NullMarked
package org.nianbao.review.season.model;

import org.jspecify.annotations.NullMarked;
