package org.nianbao.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.parts.TokenMint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the service over HTTP. */
final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;

    Api(int port) {
        this.port = port;
    }

    /** An answer: its status and its JSON. */
    record Answer(int status, JsonNode body) {}

    static String administrator() {
        return TokenMint.get().token("u-9001", List.of("administrator"), null, null);
    }

    static String token(String subject, String role, @Nullable String agency, @Nullable String region) {
        return TokenMint.get().token(subject, List.of(role), agency, region);
    }

    Answer get(@Nullable String token, String path) {
        return call(request(token, path).GET());
    }

    Answer put(@Nullable String token, String path, String body) {
        return call(request(token, path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer post(@Nullable String token, String path) {
        return call(request(token, path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    Answer post(@Nullable String token, String path, String body) {
        return call(request(token, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What is answered to a GET, with 200, where it is no JSON. */
    String text(String token, String path) {
        try {
            HttpResponse<String> response =
                    HTTP.send(request(token, path).GET().build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(@Nullable String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer call(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
