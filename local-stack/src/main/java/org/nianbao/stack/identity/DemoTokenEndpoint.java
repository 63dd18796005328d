package org.nianbao.stack.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.stack.people.DemoPeople;
import org.nianbao.stack.people.DemoPerson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /demo/token} with the form fields {@code username} and {@code password}: a real access token for a demo
 * person without a browser. OAuth 2.1 has no password grant, so this exists in the local stack only.
 */
@RestController
class DemoTokenEndpoint {

    private static final Duration LIFE = Duration.ofHours(1);

    private final DemoPeople people;
    private final JwtEncoder encoder;
    private final IdentitySettings settings;
    // tokens live in real time, whatever the business time is
    private final Clock clock = Clock.systemUTC();

    DemoTokenEndpoint(DemoPeople people, JwtEncoder encoder, IdentitySettings settings) {
        this.people = people;
        this.encoder = encoder;
        this.settings = settings;
    }

    @PostMapping(path = "/demo/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, Object>> token(@RequestParam String username, @RequestParam String password) {
        Optional<DemoPerson> person = people.byUsername(username).filter(found -> password.equals(found.username()));
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .body(Map.of("error", "invalid_grant", "error_description", "用户名或密码不对（演示账号的密码就是用户名）"));
        }
        return ResponseEntity.ok(
                Map.of("access_token", mint(person.get()), "token_type", "Bearer", "expires_in", LIFE.toSeconds()));
    }

    private String mint(DemoPerson person) {
        Instant now = clock.instant();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(settings.issuer())
                .id(UUID.randomUUID().toString())
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(LIFE));
        TokenClaims.write(claims, person);
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }
}
