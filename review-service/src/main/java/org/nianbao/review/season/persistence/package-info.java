/** The tables of seasons and reminders and the board, in SQL. */
@NullMarked
package org.nianbao.review.season.persistence;

import org.jspecify.annotations.NullMarked;
