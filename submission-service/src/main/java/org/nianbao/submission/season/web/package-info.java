/** Seasons over HTTP. */
@NullMarked
package org.nianbao.submission.season.web;

import org.jspecify.annotations.NullMarked;
