/** What a season allows, with pen and paper. */
@NullMarked
package org.nianbao.submission.season.model;

import org.jspecify.annotations.NullMarked;
