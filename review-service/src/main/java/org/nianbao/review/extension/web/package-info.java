/** Extensions over HTTP. */
@NullMarked
package org.nianbao.review.extension.web;

import org.jspecify.annotations.NullMarked;
