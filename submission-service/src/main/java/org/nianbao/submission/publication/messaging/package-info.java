/** The approval that leads to publication, and the publication, in events. */
@NullMarked
package org.nianbao.submission.publication.messaging;

import org.jspecify.annotations.NullMarked;
