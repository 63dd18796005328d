/** The names used in the executable models, and nothing else: the models themselves are resources beside them. */
@NullMarked
package org.nianbao.bpmn;

import org.jspecify.annotations.NullMarked;
