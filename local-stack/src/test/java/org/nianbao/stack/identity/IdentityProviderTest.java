package org.nianbao.stack.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens as the services will check them. */
class IdentityProviderTest {

    private static final String BACK = "http://localhost:8080/agency/login/oauth2/code/nianbao";

    @TempDir
    private static Path keys;

    private static ConfigurableApplicationContext provider;
    private static String address;

    @BeforeAll
    static void start() {
        provider = startProvider();
        address = addressOf(provider);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void givesAScriptTheTokenOfAPerson() throws Exception {
        Jwt token = verified(personToken("clerk-andu"));

        assertThat(token.getClaimAsString("iss")).isEqualTo("http://localhost:8090");
        assertThat(token.getAudience()).containsExactly("nianbao");
        assertThat(token.getSubject()).isEqualTo("u-1001");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("clerk");
        assertThat(token.getClaimAsString("agency")).isEqualTo("410781101");
        assertThat(token.hasClaim("region")).isFalse();
    }

    @Test
    void givesReviewersTheirRegion() throws Exception {
        Jwt token = verified(personToken("inspection"));

        assertThat(token.getClaimAsStringList("roles")).containsExactly("inspection");
        assertThat(token.getClaimAsString("region")).isEqualTo("410000");
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        HttpResponse<String> answer =
                post(HttpClient.newHttpClient(), "/demo/token", Map.of("username", "clerk-andu", "password", "x"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_grant");
    }

    @Test
    void givesAnAgencysOwnSystemAToken() throws Exception {
        HttpResponse<String> answer = post(
                HttpClient.newHttpClient(),
                "/oauth2/token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "agency-system",
                        "client_secret", "agency-system-secret"));

        Jwt token = verified(json(answer).path("access_token").asString());
        assertThat(token.getSubject()).isEqualTo("agency-system");
        assertThat(token.getAudience()).containsExactly("nianbao");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("system");
        assertThat(token.getClaimAsString("agency")).isEqualTo("410721001");
    }

    @Test
    void keepsTokensGoodWhenItIsStartedAgain() throws Exception {
        String token = personToken("leader");

        try (ConfigurableApplicationContext again = startProvider()) {
            assertThat(NimbusJwtDecoder.withJwkSetUri(addressOf(again) + "/oauth2/jwks")
                            .build()
                            .decode(token)
                            .getSubject())
                    .isEqualTo("u-2001");
        }
    }

    @Test
    void saysWhoIsLoggedInWhenNoSiteHasAskedForIt() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(get(browser, "/login").body());
        assertThat(csrf.find()).isTrue();
        post(browser, "/login", Map.of("username", "clerk-late", "password", "clerk-late", "_csrf", csrf.group(1)));

        HttpResponse<String> page = get(browser, "/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("已登录为 clerk-late");
    }

    @Test
    void logsAPersonInWithACodeAndItsProof() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String verifier = "a-verifier-of-at-least-forty-three-characters-length";
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        Map<String, String> ask = new LinkedHashMap<>();
        ask.put("response_type", "code");
        ask.put("client_id", "submission-web");
        ask.put("scope", "openid profile");
        ask.put("redirect_uri", BACK);
        ask.put("state", "s");
        ask.put("code_challenge", challenge);
        ask.put("code_challenge_method", "S256");
        String authorize = "/oauth2/authorize?" + form(ask);
        get(browser, authorize);
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(get(browser, "/login").body());
        assertThat(csrf.find()).isTrue();

        post(browser, "/login", Map.of("username", "authority", "password", "authority", "_csrf", csrf.group(1)));
        String back = get(browser, authorize).headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(BACK + "?code=");
        String code = back.replaceAll(".*code=([^&]+).*", "$1");
        HttpResponse<String> answer = post(
                browser,
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        verifier),
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        "submission-web:submission-web-secret".getBytes(StandardCharsets.US_ASCII)));

        Jwt access = verified(json(answer).path("access_token").asString());
        assertThat(access.getSubject()).isEqualTo("u-3001");
        assertThat(access.getAudience()).containsExactly("nianbao");
        Jwt identity = verified(json(answer).path("id_token").asString());
        assertThat(identity.getAudience()).containsExactly("submission-web");
        assertThat(identity.getSubject()).isEqualTo("u-3001");
        assertThat(identity.getClaimAsStringList("roles")).containsExactly("authority");
    }

    private static ConfigurableApplicationContext startProvider() {
        return IdentityProvider.start(Map.of("server.port", 0, "nianbao.identity.keys", keys.toString()));
    }

    private static String addressOf(ConfigurableApplicationContext context) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    private static Jwt verified(String token) {
        return NimbusJwtDecoder.withJwkSetUri(address + "/oauth2/jwks").build().decode(token);
    }

    private static String personToken(String name) throws IOException, InterruptedException {
        return json(post(HttpClient.newHttpClient(), "/demo/token", Map.of("username", name, "password", name)))
                .path("access_token")
                .asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient client, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return post(client, path, fields, "");
    }

    private static HttpResponse<String> post(
            HttpClient client, String path, Map<String, String> fields, String authorization)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
