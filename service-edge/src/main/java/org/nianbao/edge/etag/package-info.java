/** The version of a resource as an ETag, and the check of If-Match against it. */
@NullMarked
package org.nianbao.edge.etag;

import org.jspecify.annotations.NullMarked;
