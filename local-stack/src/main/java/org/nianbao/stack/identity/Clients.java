package org.nianbao.stack.identity;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.stack.people.DemoMachine;
import org.nianbao.stack.people.DemoPeople;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask the provider for tokens: the pages of each service, and the machines of the demonstration. */
final class Clients {

    private static final TokenSettings ONE_HOUR = TokenSettings.builder()
            .accessTokenTimeToLive(Duration.ofHours(1))
            .refreshTokenTimeToLive(Duration.ofHours(12))
            .build();

    private Clients() {}

    static List<RegisteredClient> of(DemoPeople people, URI frontDoor) {
        List<RegisteredClient> clients = new ArrayList<>();
        clients.add(pages("submission-web", frontDoor, "/agency"));
        clients.add(pages("review-web", frontDoor, "/review"));
        clients.add(pages("notification-web", frontDoor, "/notices"));
        people.machines().forEach(machine -> clients.add(machine(machine)));
        return clients;
    }

    private static RegisteredClient pages(String id, URI frontDoor, String path) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + id + "-secret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(frontDoor + path + "/login/oauth2/code/nianbao")
                .postLogoutRedirectUri(frontDoor + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(ONE_HOUR)
                .build();
    }

    private static RegisteredClient machine(DemoMachine machine) {
        return RegisteredClient.withId(machine.clientId())
                .clientId(machine.clientId())
                .clientSecret("{noop}" + machine.secret())
                .clientName(machine.name())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(ONE_HOUR)
                .build();
    }
}
