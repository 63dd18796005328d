package org.nianbao.stack.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The services' API as one caller sees it: every request carries the caller's token. Thread-safe. */
public final class FrontDoorClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JSON_TYPE = "application/json";
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    /** A killed service is back in less. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client;
    private final URI frontDoor;
    private final @Nullable String token;

    private FrontDoorClient(HttpClient client, URI frontDoor, @Nullable String token) {
        this.client = client;
        this.frontDoor = frontDoor;
        this.token = token;
    }

    /** A caller who has not logged in. */
    public static FrontDoorClient anonymous(URI frontDoor) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        return new FrontDoorClient(client, frontDoor, null);
    }

    /** The same door with somebody's token. */
    public FrontDoorClient as(String accessToken) {
        return new FrontDoorClient(client, frontDoor, accessToken);
    }

    public Answer get(String path) {
        return send("GET", path, request(path).GET());
    }

    /** With an {@code Idempotency-Key} of its own. */
    public Answer post(String path, Object body) {
        return post(path, body, Map.of());
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return write("POST", path, body, headers, UUID.randomUUID().toString());
    }

    public Answer put(String path, Object body, Map<String, String> headers) {
        return write("PUT", path, body, headers, null);
    }

    private Answer write(
            String method, String path, Object body, Map<String, String> headers, @Nullable String idempotencyKey) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", JSON_TYPE)
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        headers.forEach(request::setHeader);
        return send(method, path, request);
    }

    /** Sends a file as the part {@code file} of a multipart form. */
    public Answer postFile(String path, String fileName, byte[] content) {
        String boundary = "nianbao-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(frontDoor.resolve(path)).timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    /**
     * A service that is away is asked again until it is back: a repeated POST carries the same {@code Idempotency-Key}, so
     * nothing happens twice.
     */
    private Answer send(String method, String path, HttpRequest.Builder request) {
        String what = method + " " + path;
        HttpRequest ready = request.build();
        Instant giveUpAt = Instant.now().plus(PATIENCE);
        while (true) {
            boolean last = Instant.now().isAfter(giveUpAt);
            try {
                HttpResponse<String> response =
                        client.send(ready, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (response.statusCode() != SERVICE_UNAVAILABLE || last) {
                    return new Answer(
                            what, response.statusCode(), response.headers().firstValue("ETag"), response.body());
                }
            } catch (IOException e) {
                if (last) {
                    throw new UnexpectedAnswerException(what + " 没有回答：" + e, e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UnexpectedAnswerException(what + " 被中断", e);
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }
}
