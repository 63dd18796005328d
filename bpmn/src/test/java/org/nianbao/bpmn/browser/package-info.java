/** What needs a browser: bpmnlint and the pictures. */
@NullMarked
package org.nianbao.bpmn.browser;

import org.jspecify.annotations.NullMarked;
