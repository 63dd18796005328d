package org.nianbao.benchmarks.season;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.nianbao.parts.LocalPostgres;
import org.nianbao.parts.TokenMint;

/** A service as it is delivered, in a process of its own, with the settings that local-stack gives it. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private final Process process;

    private ServiceProcess(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param name such as submission-service, beside this module in the checkout
     */
    static ServiceProcess start(String name, String databaseUrl, String kafka, Path log) throws Exception {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-jar",
                program(name).toString()));
        builder.environment()
                .putAll(Map.of(
                        "NIANBAO_PORT",
                        String.valueOf(port),
                        "NIANBAO_DB_URL",
                        databaseUrl,
                        "NIANBAO_DB_USER",
                        LocalPostgres.USER,
                        "NIANBAO_DB_PASSWORD",
                        LocalPostgres.USER,
                        "NIANBAO_KAFKA",
                        kafka,
                        "NIANBAO_ISSUER",
                        TokenMint.get().issuer(),
                        "NIANBAO_JWKS_URI",
                        TokenMint.get().jwksUri()));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        ServiceProcess service = new ServiceProcess(port, builder.start());
        service.awaitReady(log);
        return service;
    }

    private static Path program(String name) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(name, "target"))) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("build " + name + " first, and run from the checkout"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path log) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            if (!process.isAlive()) {
                throw new IOException("it did not start: " + Files.readString(log));
            }
            try {
                if (get("/actuator/health", "").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is starting
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        throw new IOException("it does not answer: " + Files.readString(log));
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token).GET());
    }

    HttpResponse<String> post(String path, String token, String body, String... headers)
            throws IOException, InterruptedException {
        return send(write(path, token, headers)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String token, String body, String... headers)
            throws IOException, InterruptedException {
        return send(write(path, token, headers).PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder write(String path, String token, String... headers) {
        HttpRequest.Builder request = request(path, token).header("Content-Type", "application/json");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** The answer's body, if it is the status that was expected. */
    static String body(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }
}
