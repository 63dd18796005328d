/** What the journey of a whole season needs: a county with its people, a clock that is moved, all its mails. */
@NullMarked
package org.nianbao.e2e.season;

import org.jspecify.annotations.NullMarked;
