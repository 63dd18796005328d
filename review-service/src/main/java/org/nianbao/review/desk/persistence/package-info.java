/** The tables of tasks, decisions, remarks, draws and reviewers, in SQL. */
@NullMarked
package org.nianbao.review.desk.persistence;

import org.jspecify.annotations.NullMarked;
