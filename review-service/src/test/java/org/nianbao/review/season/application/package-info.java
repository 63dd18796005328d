/** The season's steps, with pen and paper. */
@NullMarked
package org.nianbao.review.season.application;

import org.jspecify.annotations.NullMarked;
