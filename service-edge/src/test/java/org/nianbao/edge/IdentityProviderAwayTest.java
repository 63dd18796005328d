package org.nianbao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A service starts and serves the public while its identity provider cannot be reached. */
// the discard port: nobody answers there
@TestPropertySource(properties = "nianbao.test.keys=http://localhost:9/jwks")
class IdentityProviderAwayTest extends EdgeTest {

    @Test
    void tellsWhoeverHasATokenToComeAgainAndServesThePublic() {
        HttpResponse<String> withToken = send(clerk("/api/v1/me").GET());
        HttpResponse<String> nobody = send(anonymous("/api/v1/checks")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"a\",\"year\":2025}")));

        assertThat(withToken.statusCode()).isEqualTo(503);
        assertThat(json(withToken).path("code").asString()).isEqualTo("identity-provider-unavailable");
        assertThat(nobody.statusCode()).isEqualTo(200);
    }
}
