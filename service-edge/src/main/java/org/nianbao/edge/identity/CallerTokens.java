package org.nianbao.edge.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads a caller from the claims {@code sub}, {@code roles}, {@code agency} and {@code region} of an access token. */
final class CallerTokens {

    private CallerTokens() {}

    /** The caller of an authentication; empty when nobody is logged in. */
    static Optional<Caller> caller(@Nullable Authentication authentication) {
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(caller(token.getToken()))
                : Optional.empty();
    }

    static JwtAuthenticationConverter converter() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(CallerTokens::authorities);
        return converter;
    }

    private static Collection<GrantedAuthority> authorities(Jwt token) {
        subject(token);
        return roles(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    private static Caller caller(Jwt token) {
        return new Caller(subject(token), roles(token), text(token, "agency"), text(token, "region"));
    }

    private static String subject(Jwt token) {
        String subject = token.getSubject();
        if (subject == null || subject.isBlank()) {
            throw new InvalidBearerTokenException("The token names no subject");
        }
        return subject;
    }

    private static Set<Role> roles(Jwt token) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (token.getClaims().get("roles") instanceof List<?> claims) {
            claims.forEach(claim -> Role.ofClaim(String.valueOf(claim)).ifPresent(roles::add));
        }
        return roles;
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text && !text.isBlank() ? text : null;
    }
}
