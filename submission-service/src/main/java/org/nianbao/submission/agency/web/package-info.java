/** The register over HTTP. */
@NullMarked
package org.nianbao.submission.agency.web;

import org.jspecify.annotations.NullMarked;
