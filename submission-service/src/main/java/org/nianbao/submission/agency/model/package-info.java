/** Regions and agencies, true with pen and paper. */
@NullMarked
package org.nianbao.submission.agency.model;

import org.jspecify.annotations.NullMarked;
