/** What a review case is with pen and paper: its states, what each event means in each state, submissions, findings. */
@NullMarked
package org.nianbao.review.reviewcase.model;

import org.jspecify.annotations.NullMarked;
