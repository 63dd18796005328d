/** The tables of cases, submissions, runs of the process, kept messages and agencies, in SQL. */
@NullMarked
package org.nianbao.review.reviewcase.persistence;

import org.jspecify.annotations.NullMarked;
