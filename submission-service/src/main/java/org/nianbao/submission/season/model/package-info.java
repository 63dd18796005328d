/** Seasons, their states and their dates (article 49). */
@NullMarked
package org.nianbao.submission.season.model;

import org.jspecify.annotations.NullMarked;
