/** The review of a submitted report: engine, cases, desks, decisions. */
@NullMarked
package org.nianbao.review;

import org.jspecify.annotations.NullMarked;
