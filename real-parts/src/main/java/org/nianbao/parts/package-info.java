/** Real PostgreSQL and real Kafka without Docker: what local-stack runs and every test runs on. */
@NullMarked
package org.nianbao.parts;

import org.jspecify.annotations.NullMarked;
