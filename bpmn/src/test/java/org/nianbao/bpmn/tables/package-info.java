/** The decision tables, case by case. */
@NullMarked
package org.nianbao.bpmn.tables;

import org.jspecify.annotations.NullMarked;
