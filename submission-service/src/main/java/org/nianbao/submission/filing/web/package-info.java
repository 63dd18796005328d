/** Filings over HTTP, and who may see which. */
@NullMarked
package org.nianbao.submission.filing.web;

import org.jspecify.annotations.NullMarked;
