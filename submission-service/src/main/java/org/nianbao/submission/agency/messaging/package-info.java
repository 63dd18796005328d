/** The register in events. */
@NullMarked
package org.nianbao.submission.agency.messaging;

import org.jspecify.annotations.NullMarked;
