/** What can be said of the models by reading them: names, save points, layout, and that no flow was left untaken. */
@NullMarked
package org.nianbao.bpmn.model;

import org.jspecify.annotations.NullMarked;
