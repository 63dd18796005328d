/** What the public may read. */
@NullMarked
package org.nianbao.submission.publication.model;

import org.jspecify.annotations.NullMarked;
