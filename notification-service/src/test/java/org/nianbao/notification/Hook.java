package org.nianbao.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Somebody's own system, a real HTTP server: keeps what it gets and answers as it is told. */
final class Hook implements AutoCloseable {

    /** Answers nothing until the other side hangs up. */
    static final int SILENCE = 0;

    private static final int HANGS_FOR_SECONDS = 60;

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Deque<Integer> answers = new ConcurrentLinkedDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** What came. */
    record Call(String path, String delivery, String timestamp, String signature, String body) {}

    Hook() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "hook");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::serve);
        server.start();
    }

    /** The next answers, then 200 for ever. */
    void answer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.add(new Call(
                    exchange.getRequestURI().getPath(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Nianbao-Delivery")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Nianbao-Timestamp")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Nianbao-Signature")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Integer told = answers.poll();
            int status = told == null ? 200 : told;
            if (status == SILENCE) {
                closed.await(HANGS_FOR_SECONDS, TimeUnit.SECONDS);
                return;
            }
            if (status / 100 == 3) {
                exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
