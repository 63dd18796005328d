/** Every path of reporting-season.bpmn, run on the real engine. */
@NullMarked
package org.nianbao.bpmn.season;

import org.jspecify.annotations.NullMarked;
