/** Reminder runs and the season board over HTTP. */
@NullMarked
package org.nianbao.review.season.web;

import org.jspecify.annotations.NullMarked;
