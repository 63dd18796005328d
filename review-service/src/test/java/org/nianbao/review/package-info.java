/** The review service as it runs: real PostgreSQL, real Kafka, the real engine, real tokens. */
@NullMarked
package org.nianbao.review;

import org.jspecify.annotations.NullMarked;
