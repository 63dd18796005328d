/** Consolidating reports and saying what they are made of; the ports it needs. */
@NullMarked
package org.nianbao.submission.consolidation.application;

import org.jspecify.annotations.NullMarked;
