package org.nianbao.e2e.season;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.layout.Port;

/**
 * The front door for each of the county's people, with a token of their own, signed with the key that the stack's identity
 * provider keeps: it knows the demo people only.
 */
final class Doors {

    private static final Duration VALIDITY = Duration.ofHours(1);

    private final FrontDoorClient frontDoor = FrontDoorClient.anonymous(Port.FRONT_DOOR.address());
    private final Map<Person, FrontDoorClient> kept = new ConcurrentHashMap<>();
    private final RSAKey key;

    /** @param identity the directory that keeps the key */
    Doors(Path identity) {
        try {
            key = RSAKey.parse(Files.readString(identity.resolve("signing-key.json")));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    FrontDoorClient of(Person person) {
        return kept.computeIfAbsent(person, somebody -> frontDoor.as(token(somebody)));
    }

    /** The text of a Word document, as XML. */
    String word(Person person, String path) {
        HttpRequest request = HttpRequest.newBuilder(Port.FRONT_DOOR.address().resolve(path))
                .header("Authorization", "Bearer " + token(person))
                .build();
        try {
            HttpResponse<InputStream> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (ZipInputStream parts = new ZipInputStream(answer.body())) {
                for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                    if (part.getName().equals("word/document.xml")) {
                        return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                    }
                }
            }
            throw new AssertionError(path + " is no Word document, status " + answer.statusCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(Person person) {
        // tokens live in real time, whatever the business time is
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(Port.IDENTITY.address().toString())
                .audience("nianbao")
                .subject(person.name())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALIDITY)))
                .claim("roles", List.of(person.role()));
        if (person.agency() != null) {
            claims.claim("agency", person.agency());
        }
        if (person.region() != null) {
            claims.claim("region", person.region());
        }
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
