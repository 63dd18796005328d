/** What an extension of a filing's dates is. */
@NullMarked
package org.nianbao.review.extension.model;

import org.jspecify.annotations.NullMarked;
