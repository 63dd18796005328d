package org.nianbao.parts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands for the identity provider in tests: signs real access tokens and serves the public key over HTTP on a free
 * port, so that a service checks signature, issuer, audience and time as it does in earnest.
 *
 * <p>A service under test is given {@code NIANBAO_ISSUER} = {@link #issuer()} and {@code NIANBAO_JWKS_URI} = {@link
 * #jwksUri()}. Thread-safe; one for all tests of a process.
 */
public final class TokenMint {

    /** The audience every service checks. */
    public static final String AUDIENCE = "nianbao";

    private static final Duration VALIDITY = Duration.ofHours(1);
    private static final int KEY_BITS = 2048;

    private final RSAKey key;
    private final HttpServer server;

    private TokenMint() {
        try {
            key = new RSAKeyGenerator(KEY_BITS).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException failure) {
            throw new IllegalStateException("The token mint could not start", failure);
        }
        byte[] keys = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/oauth2/jwks", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
                body.write(keys);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        server.start();
    }

    /** The mint of this process, started at first use; it ends with the process. */
    public static TokenMint get() {
        return Holder.MINT;
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public String jwksUri() {
        return issuer() + "/oauth2/jwks";
    }

    /**
     * A valid access token for an hour.
     *
     * @param roles claim values in lower case, e.g. {@code clerk}
     */
    public String token(String subject, Collection<String> roles, @Nullable String agency, @Nullable String region) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", subject);
        claims.put("roles", List.copyOf(roles));
        if (agency != null) {
            claims.put("agency", agency);
        }
        if (region != null) {
            claims.put("region", region);
        }
        return token(claims);
    }

    /**
     * A signed token with these claims, which replace the defaults of {@code iss}, {@code aud}, {@code iat} and
     * {@code exp}: a foreign audience or a past {@code exp} (a {@link Date}) makes a token that must be refused.
     */
    public String token(Map<String, ?> claims) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder all = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALIDITY)));
        claims.forEach(all::claim);
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, all.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException("The token could not be signed", failure);
        }
        return token.serialize();
    }

    private static final class Holder {
        static final TokenMint MINT = new TokenMint();
    }
}
