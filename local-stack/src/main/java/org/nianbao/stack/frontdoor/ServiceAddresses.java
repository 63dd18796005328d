package org.nianbao.stack.frontdoor;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the three services answer. */
@ConfigurationProperties("nianbao.front-door")
record ServiceAddresses(URI submission, URI review, URI notification) {}
