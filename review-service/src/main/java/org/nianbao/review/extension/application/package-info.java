/** Granting an extension: the case's dates, the process, the event. */
@NullMarked
package org.nianbao.review.extension.application;

import org.jspecify.annotations.NullMarked;
