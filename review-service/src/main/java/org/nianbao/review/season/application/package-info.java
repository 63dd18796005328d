/** Opening and closing a season, the daily sweep, the circular, the board. */
@NullMarked
package org.nianbao.review.season.application;

import org.jspecify.annotations.NullMarked;
