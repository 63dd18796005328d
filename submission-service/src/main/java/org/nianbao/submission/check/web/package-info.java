/** The dry run over HTTP. */
@NullMarked
package org.nianbao.submission.check.web;

import org.jspecify.annotations.NullMarked;
