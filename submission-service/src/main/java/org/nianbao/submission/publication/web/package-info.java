/** The public pages, and the taking over of earlier reports. */
@NullMarked
package org.nianbao.submission.publication.web;

import org.jspecify.annotations.NullMarked;
