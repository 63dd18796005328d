/** What springdoc leaves out of the OpenAPI document: problem answers, the Idempotency-Key, the page parameters. */
@NullMarked
package org.nianbao.edge.openapi;

import org.jspecify.annotations.NullMarked;
