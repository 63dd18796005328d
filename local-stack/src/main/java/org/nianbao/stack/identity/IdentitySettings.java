package org.nianbao.stack.identity;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the provider.
 *
 * @param issuer as the claim {@code iss} says it
 * @param frontDoor the host whose pages people log in to
 * @param keys directory that keeps the signing key
 */
@ConfigurationProperties("nianbao.identity")
record IdentitySettings(String issuer, URI frontDoor, Path keys) {}
