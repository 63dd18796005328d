package org.nianbao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.parts.TokenMint;
import tools.jackson.databind.JsonNode;

/** Who may come in, and what the others are told. */
class IdentityTest extends EdgeTest {

    @Test
    void readsTheCallerFromTheToken() {
        JsonNode caller = json(send(clerk("/api/v1/me").GET()));

        assertThat(caller.path("subject").asString()).isEqualTo("u-1001");
        assertThat(caller.path("roles").toString()).isEqualTo("[\"CLERK\"]");
        assertThat(caller.path("agency").asString()).isEqualTo("410781101");
        assertThat(caller.path("region").isNull()).isTrue();
    }

    @Test
    void asksForALoginWithAProblemDocument() {
        HttpResponse<String> answer = send(anonymous("/api/v1/me").GET());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("code").asString()).isEqualTo("login-required");
    }

    static Stream<Arguments> badTokens() {
        TokenMint mint = TokenMint.get();
        String good = mint.token("u-1001", List.of("clerk"), null, null);
        return Stream.of(
                Arguments.of("for another audience", mint.token(Map.of("sub", "u-1001", "aud", "elsewhere"))),
                Arguments.of("of another issuer", mint.token(Map.of("sub", "u-1001", "iss", "http://elsewhere"))),
                Arguments.of(
                        "that has expired",
                        mint.token(Map.of("sub", "u-1001", "exp", Date.from(Instant.EPOCH.plusSeconds(86_400))))),
                Arguments.of("without a subject", mint.token(Map.of("roles", List.of("clerk")))),
                Arguments.of("with a forged signature", good.substring(0, good.length() - 8) + "AAAAAAAA"),
                Arguments.of("that is none", "nonsense"));
    }

    @ParameterizedTest(name = "a token {0}")
    @MethodSource("badTokens")
    void refusesABadToken(String what, String token) {
        HttpResponse<String> answer = send(anonymous("/api/v1/me")
                .header("Authorization", "Bearer " + token)
                .GET());

        assertThat(answer.statusCode()).as(what).isEqualTo(401);
        assertThat(json(answer).path("code").asString()).isEqualTo("token-invalid");
    }

    @Test
    void tellsWhichRolesAHandlerWants() {
        HttpResponse<String> answer = send(clerk("/api/v1/desk").GET());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("code").asString()).isEqualTo("role-missing");
        assertThat(json(answer).path("requiredRoles").toString()).isEqualTo("[\"secrecy\",\"inspection\"]");
    }

    @Test
    void keepsOperationsForAdministrators() {
        String administrator = TokenMint.get().token("u-9001", List.of("administrator"), null, null);

        HttpResponse<String> refused = send(clerk("/api/v1/operations/clock").GET());
        HttpResponse<String> admitted = send(anonymous("/api/v1/operations/clock")
                .header("Authorization", "Bearer " + administrator)
                .GET());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).path("code").asString()).isEqualTo("forbidden");
        assertThat(admitted.statusCode()).isEqualTo(200);
    }

    @Test
    void letsAnyoneIntoAPublicPathAndStillSeesWhoHasLoggedIn() {
        String body = "{\"text\":\"a\",\"year\":2025}";
        HttpResponse<String> nobody = send(anonymous("/api/v1/checks")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k")
                .POST(HttpRequest.BodyPublishers.ofString(body)));

        assertThat(json(nobody).path("by").asString()).isEqualTo("nobody");
        assertThat(json(send(post("/api/v1/checks", body))).path("by").asString())
                .isEqualTo("u-1001");
    }

    @Test
    void startsBusinessTimeWhereItIsTold() {
        String administrator = TokenMint.get().token("u-9001", List.of("administrator"), null, null);
        JsonNode now = json(send(anonymous("/api/v1/operations/clock")
                        .header("Authorization", "Bearer " + administrator)
                        .GET()))
                .path("now");

        assertThat(Instant.parse(now.asString()))
                .isBetween(Instant.parse("2026-12-01T01:00:00Z"), Instant.parse("2026-12-01T02:00:00Z"));
    }
}
