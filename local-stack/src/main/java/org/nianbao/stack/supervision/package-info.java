/** Keeping child processes alive: starting, recording, restarting and stopping them, and ending those that a killed launcher left behind. */
@NullMarked
package org.nianbao.stack.supervision;

import org.jspecify.annotations.NullMarked;
