/** Keeping the register of regions and agencies; the ports it needs. */
@NullMarked
package org.nianbao.submission.agency.application;

import org.jspecify.annotations.NullMarked;
