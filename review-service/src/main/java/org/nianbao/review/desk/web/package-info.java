/** Tasks, decisions, case files and reviewers over HTTP. */
@NullMarked
package org.nianbao.review.desk.web;

import org.jspecify.annotations.NullMarked;
