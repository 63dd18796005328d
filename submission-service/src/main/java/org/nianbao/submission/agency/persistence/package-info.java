/** The register in SQL. */
@NullMarked
package org.nianbao.submission.agency.persistence;

import org.jspecify.annotations.NullMarked;
