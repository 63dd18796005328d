package org.nianbao.stack.identity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nianbao.stack.people.DemoMachine;
import org.nianbao.stack.people.DemoPeople;
import org.nianbao.stack.people.DemoPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What Nianbao's services read from a token: subject, audience, roles, agency, region. */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    static final String AUDIENCE = "nianbao";

    private final DemoPeople people;

    TokenClaims(DemoPeople people) {
        this.people = people;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        boolean accessToken = OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            people.byClientId(context.getRegisteredClient().getClientId())
                    .ifPresent(machine -> write(context.getClaims(), machine));
        } else {
            Authentication principal = Objects.requireNonNull(context.getPrincipal());
            people.byUsername(principal.getName()).ifPresent(person -> {
                if (accessToken) {
                    write(context.getClaims(), person);
                } else {
                    // an ID token is for the client that asked, so its audience stays
                    context.getClaims().subject(person.subject()).claim("name", person.name());
                    scope(context.getClaims(), person.roles(), person.agency(), person.region());
                }
            });
        }
    }

    static void write(JwtClaimsSet.Builder claims, DemoPerson person) {
        claims.subject(person.subject())
                .audience(List.of(AUDIENCE))
                .claim("name", person.name())
                .claim("preferred_username", person.username());
        scope(claims, person.roles(), person.agency(), person.region());
    }

    private static void write(JwtClaimsSet.Builder claims, DemoMachine machine) {
        claims.subject(machine.clientId()).audience(List.of(AUDIENCE)).claim("name", machine.name());
        scope(claims, machine.roles(), machine.agency(), machine.region());
    }

    private static void scope(
            JwtClaimsSet.Builder claims, List<String> roles, @Nullable String agency, @Nullable String region) {
        claims.claim("roles", roles);
        if (agency != null) {
            claims.claim("agency", agency);
        }
        if (region != null) {
            claims.claim("region", region);
        }
    }
}
