/** Steps of a filing that belong to no other feature: opening, exemption, following the review; the ports they need. */
@NullMarked
package org.nianbao.submission.filing.application;

import org.jspecify.annotations.NullMarked;
