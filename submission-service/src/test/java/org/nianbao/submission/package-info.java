/** Tests of the running service: real HTTP, tokens, PostgreSQL and Kafka. */
@NullMarked
package org.nianbao.submission;

import org.jspecify.annotations.NullMarked;
