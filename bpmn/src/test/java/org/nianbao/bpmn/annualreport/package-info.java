/** Every path of annual-report.bpmn, run on the real engine. */
@NullMarked
package org.nianbao.bpmn.annualreport;

import org.jspecify.annotations.NullMarked;
