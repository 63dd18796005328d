/** Wiring: security, topics, schedules, settings, the OpenAPI document. */
@NullMarked
package org.nianbao.submission.system;

import org.jspecify.annotations.NullMarked;
