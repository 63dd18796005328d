package org.nianbao.stack.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.stack.people.DemoMachine;
import org.nianbao.stack.people.DemoPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of demo people and machines, each fetched once; they are good for an hour. Thread-safe. */
public final class Tokens {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI provider;
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    public Tokens(URI provider) {
        this.provider = provider;
    }

    /** @throws UnexpectedAnswerException when the provider refuses or is away */
    public String of(DemoPerson person) {
        return kept.computeIfAbsent(
                person.username(), name -> fetch("/demo/token", Map.of("username", name, "password", name)));
    }

    /** @throws UnexpectedAnswerException when the provider refuses or is away */
    public String of(DemoMachine machine) {
        return kept.computeIfAbsent(
                machine.clientId(),
                id -> fetch(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                id,
                                "client_secret",
                                machine.secret())));
    }

    private String fetch(String path, Map<String, String> form) {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(provider.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new UnexpectedAnswerException(
                        "统一登录没有发给令牌（%d）：%s".formatted(response.statusCode(), response.body()));
            }
            JsonNode answer = JSON.readTree(response.body());
            return answer.path("access_token").asString();
        } catch (IOException e) {
            throw new UnexpectedAnswerException("统一登录 " + provider + " 无法访问：" + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswerException("被中断", e);
        }
    }
}
