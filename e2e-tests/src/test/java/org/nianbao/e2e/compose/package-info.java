/** docker-compose.yml and what it mounts, checked against what the services really read and listen on. */
@NullMarked
package org.nianbao.e2e.compose;

import org.jspecify.annotations.NullMarked;
